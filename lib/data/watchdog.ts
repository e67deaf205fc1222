import { StorageFailure } from './problem';

/** Settles like `work`, or fails with `timeout` after that many milliseconds; `work` itself can't be stopped. */
export function within<T>(milliseconds: number, work: PromiseLike<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageFailure('timeout')), milliseconds);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
