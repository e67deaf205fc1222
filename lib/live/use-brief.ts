import { useMemo } from 'react';
import { type BriefFile, readBriefFile } from '../app/read-brief';
import { type Brief, readBrief } from '../core/brief';
import { dayIn } from '../core/days';
import type { Sensitivity } from '../core/record';
import { useIssueQuestions } from './use-issue-questions';
import { type Live, useLive } from './use-live';

/** A person and the brief on them; null when there is no such person (any more). */
export type BriefOf = (BriefFile & { brief: Brief }) | null;

/** The brief on one person as the record has it now. Nothing more private than `upTo` is in it. */
export function useBrief(contactId: string, upTo: Sensitivity, now: number): Live<BriefOf> {
  const read = useLive(`brief:${contactId}`, (desk) => readBriefFile(desk, contactId));
  const { questionsFor } = useIssueQuestions(true);
  return useMemo(() => {
    if (read.kind !== 'ready' || read.value === null) return read as Live<BriefOf>;
    const { file, related } = read.value;
    const library = questionsFor(file).questions;
    const today = dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, now);
    return { kind: 'ready', value: { file, related, brief: readBrief({ file, related, library, now, today, upTo }) } };
  }, [read, questionsFor, upTo, now]);
}
