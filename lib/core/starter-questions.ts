/** The five parts of what shaped a person. */
export type HistoryPart = 'success' | 'mistake' | 'barrier' | 'helper' | 'luck';

/** The easy ones to talk about come first: nobody begins with their mistakes. */
export const HISTORY_PARTS: readonly HistoryPart[] = ['success', 'helper', 'luck', 'barrier', 'mistake'];

/** Openings for each part: `them` for the person, `around` for people who know them (`{name}` is the person). */
export const STARTER_QUESTIONS: Record<HistoryPart, { them: readonly string[]; around: readonly string[] }> = {
  success: {
    them: [
      'Which result are you proudest of, and what made it work?',
      'What did you get going here that still runs the way you set it up?',
      'When did somebody last come to you because you are known for getting a thing done?',
      'Which piece of work would you show a friend who asks what you do?',
      'What went better than anyone expected, and what did you do differently that time?',
      'Which decision of yours would you make the same way again tomorrow?',
      'What were you first praised for in this job, and was it the right thing?',
      'Which of your ideas did others doubt at first and then copy?',
      'What runs through the things that went well for you?',
    ],
    around: [
      'What is {name} known for here?',
      'Which job would you give to {name} and to nobody else?',
      'What has {name} built that will still be there in ten years?',
      'When did {name} surprise everyone?',
      'What do people come to {name} for when they are stuck?',
      'Which result does {name} talk about with a smile?',
      'What went well only because {name} was there?',
      'How did {name} come to have this job?',
    ],
  },
  mistake: {
    them: [
      'What’s something you’d do differently if you had that year again?',
      'Which lesson did you pay the most for?',
      'What did you believe about this work in your first year that you no longer do?',
      'Which project taught you more by going wrong than others by going right?',
      'When did you wait too long, and how would you notice earlier now?',
      'Which advice do you give younger people because you did not follow it?',
      'What did you once buy, hire or build that you would not again, and why?',
      'Which warning did you hear too late?',
    ],
    around: [
      'What has {name} changed their mind about over the years?',
      'Which story does {name} tell against themselves?',
      'What would {name} never try again?',
      'After which project did {name} begin to do things differently?',
      'What does {name} warn new people about?',
      'Where is {name} more careful than others, and since when?',
      'Which promise that was broken does {name} still remember?',
      'What did the whole team learn the hard way with {name}?',
    ],
  },
  barrier: {
    them: [
      'What was hardest on the way to this role?',
      'Which door took you longest to open?',
      'Who told you that it couldn’t be done, and what did you do then?',
      'What did you have to give up to get here?',
      'When were you closest to leaving, and what kept you?',
      'Which rule or habit of this trade has been in your way the most?',
      'What did you have to do without when you started?',
      'How did you get through the year in which everything came at once?',
    ],
    around: [
      'What stood in the way of {name} that others never had to deal with?',
      'What did {name} have to fight for here?',
      'When did you worry that {name} would give up?',
      'Which obstacle has {name} been pushing against for years?',
      'What did {name} have to learn alone?',
      'Who or what slowed {name} down the most?',
      'What has {name} come through without speaking of it much?',
      'Where did {name} start from, compared with where they are now?',
    ],
  },
  helper: {
    them: [
      'Who helped you most early on, and how?',
      'Who took a risk on you before you had shown anything?',
      'Whose way of working did you copy at the start?',
      'Whom do you ring when you really don’t know what to do?',
      'Which boss would you work for again, and what did they do that others don’t?',
      'Who told you something about yourself that nobody else dared to say?',
      'Who opened a door for you without being asked?',
      'Whom have you helped on, and what came of it?',
    ],
    around: [
      'Whom does {name} listen to?',
      'Who brought {name} into this trade?',
      'Who has {name} brought along from earlier jobs?',
      'Which former boss does {name} still mention?',
      'Who stood by {name} when it was hard?',
      'Whose opinion does {name} ask for before a large decision?',
      'Who owes their start to {name}?',
      'Which people did {name} learn the work from?',
    ],
  },
  luck: {
    them: [
      'Was there a moment when things just went your way?',
      'Which chance meeting changed your course?',
      'What looked like bad luck and turned out well?',
      'When were you in the right place, and what did you make of it?',
      'What would you be doing if one letter or one call had not come?',
      'What bad luck could have stopped you, and why didn’t it?',
      'Which offer did you nearly turn down?',
      'What fell into your lap that others would have left lying?',
    ],
    around: [
      'What was the lucky moment in the story of {name}, as you know it?',
      'How does {name} tell of the day it all began?',
      'When did {name} have bad luck, and how did they take it?',
      'Which chance did {name} seize that others let pass?',
      'What would have become of {name} if that one thing had not happened?',
      'Does {name} speak of luck or of work when it went well, and in which words?',
      'Who crossed the path of {name} at the right moment?',
      'What came out of the worst week {name} had here?',
    ],
  },
};
