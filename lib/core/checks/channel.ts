import type { CheckOfContact } from './person-check';

/** The channel they don't want, or a better one. */
export const checkChannel: CheckOfContact = (file, { channel }) => {
  const channels = file.rules?.channels ?? [];
  const standing = channels.find((entry) => entry.channel === channel)?.standing;
  if (standing === 'never') return [{ kind: 'channel-never', channel }];
  const better = channels.find((entry) => entry.standing === 'preferred');
  return better && standing !== 'preferred' && better.channel !== channel
    ? [{ kind: 'channel-better', channel: better.channel }]
    : [];
};
