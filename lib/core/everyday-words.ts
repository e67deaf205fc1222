/**
 * Words that stand in anybody's notes: sharing one of these with something private tells nothing of it. Lower case, as
 * they are said; nothing about health, family, money or trouble belongs here.
 */
export const EVERYDAY_WORDS =
  `about above across actually afternoon again agenda agree almost along already although always among answer anyone
anything approach april arrange arrive asked asking august available away back based become before begin behind believe
below better between book bring brought budget build business busy call called came catch chance change chat check choose
clear client close colleague coming company complete conference confirm contact continue contract could customer customers
data date days deal december decide decides decision deliver demo department detail details difference different direct
discuss document done down draft during early easy either email employee employees ends enough evening event every everyone
everything example expect explain fact fast february feel fill final find fine finish first follow following form forward
found friday friend from full further future gave general getting given gives glad going gone great group half happen
happy hard hear heard help helps high hold hope hour hours however idea ideas important include info information instead
interest interested into invite invoice involved issue issues item itself january join july june keep keeps kept kind knew
knows large last late later lead learn least leave left less level like likes line list little live long longer looking lost
lunch made mail mails main make makes making manage manager many march market matter maybe mean means meet meeting meetings
mention mentioned message might mind minutes monday money month months morning move moved much must name near nearly need
needs never news next nice nobody none note nothing november number october offer offers office often once online only open
order other others outside over page paper part past people perhaps person phone place plan planned plans please point
possible prefer prefers prepare present price prices problem process product products project promise promised proposal
provide quarter question questions quick quickly quite rather reach read ready really reason receive recently remember
reply report request rest result review right role said sales same saturday saying says schedule second seem seems seen
sell send sense sent september service set several share short should show side since slow slowly small somebody someone
something sometimes soon speak spoke start started starts stay step still stop such summer sunday supplier suppliers sure
system take taken takes talk talked talks team tell tells thank thanks that their them then there thing things think thinks
this though thought through thursday till time times today together told tomorrow took topic toward tried trip true trust
tuesday turn under understand unless until update upon used useful uses using usually value very visit wait wants
watch ways wednesday week weekend weeks well went what when where whether which while whole whose will winter wish with
within without word words work worked working works would write wrote year years yes yesterday yet young your zone`.split(
    /\s+/,
  );
