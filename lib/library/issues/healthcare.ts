import type { Issue } from '../types';

/** Issues of hospitals, clinics, practices and care homes. */
export const healthcare: readonly Issue[] = [
  {
    id: 'beds-blocked-at-discharge',
    title: 'Beds blocked at discharge',
    roles: ['operations', 'site-manager', 'logistics', 'quality'],
    industries: ['healthcare'],
    why: 'Patients fit to leave wait for transport, medicine or a place, and the next ones wait in the corridor.',
    impact: {
      text: 'Write the hour of "may go" and the hour of "gone" for one ward, one week.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When somebody fit to leave is still there at four, is it transport, medicine or a letter?',
      },
      { shape: 'detection', text: 'Who knows at eight in the morning which beds will be free by noon?' },
      { shape: 'consequence', text: 'What happens in the emergency room when three discharges slip to the evening?' },
      { shape: 'opposite', text: 'What makes morning discharge work at {company}?' },
    ],
    ours: true,
  },
  {
    id: 'notes-written-after-hours',
    title: 'Notes written after hours',
    roles: ['site-manager', 'it', 'people', 'operations', 'owner'],
    industries: ['healthcare'],
    why: 'The work with patients ends at five and the day at eight, and that is what people name when they leave.',
    impact: {
      text: 'Look at the hours at which entries are really made.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'Of what is written after hours, which part serves the patient and which is only there as proof?',
      },
      { shape: 'boundary', text: 'How many patients a day can somebody see before notes move to the evening?' },
      {
        shape: 'change',
        text: 'What has been added to documentation in the last two years that nobody asked you about?',
      },
    ],
    ours: true,
  },
  {
    id: 'no-shows-and-full-list',
    title: 'Empty appointments and a full waiting list',
    roles: ['site-manager', 'operations', 'support', 'marketing', 'owner'],
    industries: ['healthcare'],
    why: 'The slot can’t be sold again at nine, while somebody with pain was told three weeks.',
    impact: {
      text: 'Sort missed appointments by how long ago they were made.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a slot stays empty, had the patient forgotten it or no way to cancel?' },
      { shape: 'detection', text: 'At what hour do you know that a slot will stay empty, and who could use it?' },
      { shape: 'consequence', text: 'What does your team do in the gap left by somebody who did not come?' },
    ],
    ours: true,
  },
  {
    id: 'agency-shifts',
    title: 'Shifts filled by agencies',
    roles: ['people', 'finance', 'operations', 'learning', 'site-manager'],
    industries: ['healthcare'],
    why: 'Those who know the ward train a new face every week, earn less than it, and notice.',
    impact: {
      text: 'Mark a month’s agency shifts with the reason the gap was known so late.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When you call an agency, was the gap sickness or a place that is never filled?' },
      { shape: 'boundary', text: 'How many agency staff can a shift carry before the regulars do double work?' },
      { shape: 'detection', text: 'How early do you see next month’s gaps?' },
      { shape: 'criterion', text: 'What would bring somebody who left for an agency back on your payroll?' },
    ],
    ours: true,
  },
  {
    id: 'device-out-of-service',
    title: 'Equipment nobody can find or use',
    roles: ['maintenance', 'procurement', 'it', 'engineering'],
    industries: ['healthcare'],
    why: 'Wards hide a pump for bad days, so there are too many of them and never one at hand.',
    impact: {
      text: 'Search for ten devices by number on a normal Tuesday.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a ward lacks a device, are there too few or are they elsewhere?' },
      { shape: 'detection', text: 'How does a nurse know that a device’s check is overdue?' },
      { shape: 'consequence', text: 'What is put off when a device is at repair?' },
    ],
    ours: true,
  },
  {
    id: 'medicine-shortage',
    title: 'Medicines that can’t be delivered',
    roles: ['procurement', 'logistics', 'quality', 'safety', 'legal'],
    industries: ['healthcare'],
    why: 'Each substitute means another dose, another label and another chance of a mix-up.',
    impact: {
      text: 'List this month’s substitutes with the hours spent to explain each.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'With a shortage, what takes more work: finding a substitute or making it safe on the ward?',
      },
      { shape: 'detection', text: 'How many days before the shelf is empty do you hear of a shortage?' },
      { shape: 'change', text: 'What has changed in how much you keep in stock since shortages became normal?' },
    ],
    ours: true,
  },
  {
    id: 'billing-lost-in-coding',
    title: 'Services given and not billed',
    roles: ['finance', 'it', 'legal', 'sales'],
    industries: ['healthcare'],
    why: 'What was done and not written down was not done, as far as the payer is concerned.',
    impact: {
      text: 'Take twenty cases and compare notes with bills.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a payer refuses a bill, was the treatment in doubt or the record?' },
      { shape: 'detection', text: 'Who notices that a service was given and never billed?' },
      { shape: 'criterion', text: 'How much checking before a bill goes out is worth its delay?' },
    ],
    ours: true,
  },
];
