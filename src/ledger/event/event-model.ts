// Written by training/train-events.ts: see there before changing anything.

export const GATE_MODEL = `none event
/announcement|name=falsefalse -5 5
/announcement|name=falsetrue 12 -12
/announcement|name=truefalse -5 5
/announcement|name=truetrue 9 -9
/announcement|p=a 28 -28
/announcement|p=an -22 22
/announcement|p=emergency -23 23
/announcement|p=his -12 12
/announcement|p=joint -8 8
/announcement|p=major -5 5
/announcement|p=my -15 15
/announcement|p=significant 9 -9
/announcement|p=some -5 5
/announcement|p=the 6 -6
/announcement|p=this -17 17
/announcement|p=your 8 -8
/announcement|pp=a 9 -9
/announcement|pp=have 14 -14
/announcement|pp=in 5 -5
/announcement|pp=is 5 -5
/announcement|pp=issued -7 7
/announcement|pp=made 10 -10
/announcement|pp=make -5 5
/announcement|pp=of 7 -7
/announcement|pp=the 6 -6
/announcement|pp=this -9 9
/announcement|pp=to -9 9
/announcement|s=-- 6 -6
/announcement|s=at -11 11
/announcement|s=for -5 5
/announcement|s=in 8 -8
/announcement|s=is -6 6
/announcement|s=made 5 -5
/announcement|s=of 6 -6
/announcement|s=on 5 -5
/announcement|s=so 6 -6
/announcement|s=that -19 19
/announcement|s=the 7 -7
/announcement|s=this 6 -6
/announcement|s=to -8 8
/announcement|s=we -6 6
/announcement|s=which 7 -7
/announcement|ss=are -13 13
/announcement|ss=be 6 -6
/announcement|ss=by 7 -7
/announcement|ss=in -10 10
/announcement|ss=make 8 -8
/announcement|ss=morning 10 -10
/announcement|ss=released 5 -5
/announcement|ss=will 7 -7
/announcement|time=truetrue 6 -6
/appointment|name=truefalse 8 -8
/appointment|name=truetrue 12 -12
/appointment|p=his -11 11
/appointment|p=presidential 5 -5
/appointment|p=refugee 9 -9
/appointment|p=the -9 9
/appointment|p=to 5 -5
/appointment|p=your -17 17
/appointment|pp=and 5 -5
/appointment|pp=for -8 8
/appointment|pp=in 7 -7
/appointment|pp=of 9 -9
/appointment|pp=on -15 15
/appointment|pp=s 5 -5
/appointment|pp=to 8 -8
/appointment|s=and 5 -5
/appointment|s=are 10 -10
/appointment|s=in 6 -6
/appointment|s=of -16 16
/appointment|s=program 6 -6
/appointment|s=that 5 -5
/appointment|s=to -27 27
/appointment|ss=a -8 8
/appointment|ss=and -7 7
/appointment|ss=are 5 -5
/appointment|ss=for 6 -6
/appointment|ss=the -12 12
/appointment|ss=we 15 -15
/appointment|time=falsefalse -7 7
/appointment|time=falsetrue 14 -14
/appointment|time=truefalse 6 -6
/appointment|time=truetrue 8 -8
/attack|pp=the -6 6
/attack|time=falsefalse -20 20
/delivery|name=falsefalse 8 -8
/delivery|name=falsetrue 6 -6
/delivery|name=truefalse 5 -5
/delivery|name=truetrue -6 6
/delivery|p=first -13 13
/delivery|pp=of 5 -5
/delivery|pp=on -5 5
/delivery|pp=the -6 6
/delivery|time=falsefalse 19 -19
/interview|name=truefalse -20 20
/interview|p=an -5 5
/interview|time=truefalse -16 16
/invasion|name=falsefalse 8 -8
/invasion|name=truetrue -7 7
/invasion|p=and 5 -5
/invasion|p=announced -10 10
/invasion|p=any 5 -5
/invasion|p=co- 8 -8
/invasion|p=cold 13 -13
/invasion|p=for 7 -7
/invasion|p=its -5 5
/invasion|p=military -9 9
/invasion|p=of -11 11
/invasion|p=putin’s -15 15
/invasion|p=russian -14 14
/invasion|p=russia’s -7 7
/invasion|p=that 6 -6
/invasion|p=the -30 30
/invasion|p=world 15 -15
/invasion|pp=a 20 -20
/invasion|pp=and -8 8
/invasion|pp=before -9 9
/invasion|pp=from -5 5
/invasion|pp=its -6 6
/invasion|pp=that 5 -5
/invasion|pp=this -8 8
/invasion|pp=to -8 8
/invasion|pp=with 13 -13
/invasion|s=a 7 -7
/invasion|s=against 14 -14
/invasion|s=allies -16 16
/invasion|s=as 5 -5
/invasion|s=by 5 -5
/invasion|s=desert -17 17
/invasion|s=in -8 8
/invasion|s=it -7 7
/invasion|s=on 8 -8
/invasion|s=the -5 5
/invasion|s=this 5 -5
/invasion|s=to 8 -8
/invasion|s=we -6 6
/invasion|s=which 6 -6
/invasion|s=will -5 5
/invasion|ss=an -15 15
/invasion|ss=and 5 -5
/invasion|ss=at 8 -8
/invasion|ss=have -8 8
/invasion|ss=is 6 -6
/invasion|ss=kuwait -15 15
/invasion|ss=poverty 8 -8
/invasion|ss=refuge -16 16
/invasion|ss=the 22 -22
/invasion|ss=to -16 16
/invasion|ss=ukraine -7 7
/invasion|ss=we -5 5
/invasion|time=falsetrue 10 -10
/invasion|time=truefalse -9 9
/killing|name=falsefalse 5 -5
/killing|name=truetrue 14 -14
/killing|pp=the 9 -9
/killing|s=and 6 -6
/killing|s=of 7 -7
/killing|time=falsefalse 9 -9
/killing|time=truefalse 5 -5
/letter|name=falsefalse -6 6
/letter|name=truefalse -14 14
/letter|name=truetrue 17 -17
/letter|p=a -42 42
/letter|p=just 8 -8
/letter|p=that -7 7
/letter|p=to 6 -6
/letter|pp=a 13 -13
/letter|pp=accept -14 14
/letter|pp=also 7 -7
/letter|pp=and -9 9
/letter|pp=i 5 -5
/letter|pp=in -13 13
/letter|pp=sent -9 9
/letter|pp=the 13 -13
/letter|pp=to -10 10
/letter|s=and 14 -14
/letter|s=for -14 14
/letter|s=from -5 5
/letter|s=of -6 6
/letter|s=that 12 -12
/letter|s=the 5 -5
/letter|s=to -11 11
/letter|s=with 5 -5
/letter|ss=a -6 6
/letter|ss=senator -11 11
/letter|ss=some -5 5
/letter|ss=you 5 -5
/letter|time=falsefalse 14 -14
/letter|time=truefalse -6 6
/meal|name=falsefalse 7 -7
/meal|name=falsetrue 12 -12
/meal|name=truefalse -16 16
/meal|name=truetrue -7 7
/meal|p=that -5 5
/meal|p=the 16 -16
/meal|p=this -7 7
/meal|p=weather 6 -6
/meal|pp=and 5 -5
/meal|pp=at -5 5
/meal|pp=extreme 6 -6
/meal|pp=in 5 -5
/meal|pp=the -6 6
/meal|pp=to 8 -8
/meal|s=and -12 12
/meal|s=in 5 -5
/meal|s=of 15 -15
/meal|s=on -14 14
/meal|ss=a -6 6
/meal|ss=i -12 12
/meal|ss=in 9 -9
/meal|ss=the -13 13
/meal|ss=this 5 -5
/meal|time=falsefalse 7 -7
/meal|time=truetrue -8 8
/meeting|name=falsefalse -9 9
/meeting|name=falsetrue -13 13
/meeting|p=a 9 -9
/meeting|p=business 8 -8
/meeting|p=in 7 -7
/meeting|p=of -9 9
/meeting|p=the -14 14
/meeting|p=these -5 5
/meeting|pp=and 15 -15
/meeting|pp=have 5 -5
/meeting|pp=our 8 -8
/meeting|pp=the -8 8
/meeting|pp=to 8 -8
/meeting|s=and 13 -13
/meeting|s=by -7 7
/meeting|s=cooperation 11 -11
/meeting|s=i -6 6
/meeting|s=of -8 8
/meeting|s=relationship 17 -17
/meeting|s=that -12 12
/meeting|s=trade 8 -8
/meeting|s=with -7 7
/meeting|ss=for 6 -6
/meeting|ss=i -6 6
/meeting|ss=the -5 5
/meeting|ss=to 6 -6
/meeting|ss=which -8 8
/meeting|ss=with -11 11
/meeting|time=falsefalse -18 18
/move|name=falsetrue -7 7
/move|p=rotational -7 7
/move|p=the -27 27
/move|p=to 12 -12
/move|pp=and 9 -9
/move|pp=of -11 11
/move|pp=the 12 -12
/move|pp=with -11 11
/move|s=from -10 10
/move|s=in -5 5
/move|s=is -10 10
/move|s=of -5 5
/move|s=their 7 -7
/move|ss=afghanistan -14 14
/move|ss=its -5 5
/move|ss=troops -5 5
/move|time=falsefalse -6 6
/move|time=truefalse -8 8
/opening|name=falsefalse 11 -11
/opening|name=truetrue 5 -5
/opening|p=the 7 -7
/opening|pp=and 5 -5
/opening|s=of 8 -8
/opening|ss=an 9 -9
/opening|ss=peace 5 -5
/opening|time=falsefalse 17 -17
/opening|time=falsetrue -6 6
/sanction|time=falsefalse -6 6
/session|name=falsefalse -10 10
/session|p=2 -6 6
/session|p=and 6 -6
/session|p=in 7 -7
/session|p=international -5 5
/session|p=islamic 10 -10
/session|p=of -5 5
/session|p=press 20 -20
/session|p=special -20 20
/session|p=that 12 -12
/session|p=the 27 -27
/session|p=to -18 18
/session|p=with -10 10
/session|pp=2 -6 6
/session|pp=a 5 -5
/session|pp=by 6 -6
/session|pp=leaders 7 -7
/session|pp=members -9 9
/session|pp=of -5 5
/session|pp=this -12 12
/session|pp=working 5 -5
/session|s=- 11 -11
/session|s=a -14 14
/session|s=about 5 -5
/session|s=and -9 9
/session|s=but 8 -8
/session|s=has 6 -6
/session|s=i -5 5
/session|s=in -10 10
/session|s=it 6 -6
/session|s=meeting -15 15
/session|s=next -13 13
/session|s=of -26 26
/session|s=on -18 18
/session|s=table 8 -8
/session|s=that -8 8
/session|s=the 6 -6
/session|s=this -17 17
/session|s=we -5 5
/session|s=where 12 -12
/session|s=which -5 5
/session|s=with 6 -6
/session|ss=$ 5 -5
/session|ss=a -6 6
/session|ss=act 8 -8
/session|ss=is -11 11
/session|ss=the -18 18
/session|ss=they 8 -8
/session|ss=think 5 -5
/session|ss=this 11 -11
/session|ss=to 18 -18
/session|ss=week -13 13
/session|ss=well -7 7
/session|ss=which -13 13
/session|ss=with 7 -7
/session|ss=work -5 5
/session|ss=you 8 -8
/session|time=falsefalse -10 10
/session|time=falsetrue 15 -15
/session|time=truefalse -7 7
/session|time=truetrue -6 6
/signing|name=falsetrue 7 -7
/signing|p=an -10 10
/signing|p=any 8 -8
/signing|p=final 5 -5
/signing|p=geneva -8 8
/signing|p=international 5 -5
/signing|p=of 7 -7
/signing|p=paris 9 -9
/signing|p=the -9 9
/signing|p=this 7 -7
/signing|pp=a -9 9
/signing|pp=and 7 -7
/signing|pp=in -6 6
/signing|pp=on -5 5
/signing|pp=reached -5 5
/signing|pp=signed -19 19
/signing|pp=the 7 -7
/signing|pp=to 5 -5
/signing|pp=until 10 -10
/signing|s=and -15 15
/signing|s=as -6 6
/signing|s=between -8 8
/signing|s=from 7 -7
/signing|s=in -15 15
/signing|s=is 11 -11
/signing|s=of 5 -5
/signing|s=on 12 -12
/signing|s=the 11 -11
/signing|s=to 5 -5
/signing|s=was 7 -7
/signing|s=with -20 20
/signing|ss=a 9 -9
/signing|ss=as 7 -7
/signing|ss=i -7 7
/signing|ss=our -5 5
/signing|ss=that 7 -7
/signing|ss=the -25 25
/signing|ss=there 9 -9
/signing|ss=to 8 -8
/signing|time=falsefalse -6 6
/signing|time=falsetrue 7 -7
/signing|time=truetrue 9 -9
/summit|name=falsefalse -18 18
/summit|name=truefalse -15 15
/summit|name=truetrue -10 10
/summit|p=and 10 -10
/summit|p=nato -8 8
/summit|p=quad -7 7
/summit|p=the 8 -8
/summit|p=this -5 5
/summit|pp=a -8 8
/summit|pp=after -16 16
/summit|pp=as -6 6
/summit|pp=at -28 28
/summit|pp=for -11 11
/summit|pp=from 5 -5
/summit|pp=the -10 10
/summit|s=as 6 -6
/summit|s=conference -5 5
/summit|s=countries 12 -12
/summit|s=for 14 -14
/summit|s=in -6 6
/summit|s=is -9 9
/summit|s=our -6 6
/summit|s=summit -11 11
/summit|s=this -9 9
/summit|s=we 7 -7
/summit|ss=and 10 -10
/summit|ss=democracy -5 5
/summit|ss=in -6 6
/summit|ss=that 5 -5
/summit|ss=this -6 6
/summit|time=falsefalse -16 16
/summit|time=falsetrue -27 27
/summit|time=truefalse 5 -5
/summit|time=truetrue -10 10
/talks|name=falsefalse -20 20
/talks|name=falsetrue -9 9
/talks|name=truefalse 5 -5
/talks|p=a 9 -9
/talks|p=an -5 5
/talks|p=and 16 -16
/talks|p=are -10 10
/talks|p=bilateral -6 6
/talks|p=close -8 8
/talks|p=detailed -8 8
/talks|p=economic -8 8
/talks|p=first -9 9
/talks|p=for -9 9
/talks|p=good -8 8
/talks|p=have 5 -5
/talks|p=his 10 -10
/talks|p=many 8 -8
/talks|p=ongoing 11 -11
/talks|p=our -16 16
/talks|p=productive 6 -6
/talks|p=regular 5 -5
/talks|p=s 7 -7
/talks|p=that -8 8
/talks|p=those -20 20
/talks|p=to 11 -11
/talks|pp=a -26 26
/talks|pp=an 7 -7
/talks|pp=continue 6 -6
/talks|pp=for 10 -10
/talks|pp=had -5 5
/talks|pp=have 26 -26
/talks|pp=how -13 13
/talks|pp=in -7 7
/talks|pp=into 7 -7
/talks|pp=know 10 -10
/talks|pp=more -11 11
/talks|pp=negotiations 14 -14
/talks|pp=on 6 -6
/talks|pp=our 10 -10
/talks|pp=the -11 11
/talks|pp=there -15 15
/talks|pp=this -5 5
/talks|pp=to -5 5
/talks|pp=u 6 -6
/talks|pp=very -33 33
/talks|pp=were -11 11
/talks|pp=with -14 14
/talks|s=about -22 22
/talks|s=and -12 12
/talks|s=are -15 15
/talks|s=as 13 -13
/talks|s=going -6 6
/talks|s=has -6 6
/talks|s=is -13 13
/talks|s=it 10 -10
/talks|s=of -7 7
/talks|s=on -18 18
/talks|s=so 13 -13
/talks|s=the -15 15
/talks|s=to 14 -14
/talks|s=today -11 11
/talks|s=was -9 9
/talks|s=we 10 -10
/talks|s=we’ve 6 -6
/talks|s=with 17 -17
/talks|s=you 13 -13
/talks|ss=a -11 11
/talks|ss=about -5 5
/talks|ss=and -11 11
/talks|ss=as 12 -12
/talks|ss=focused -16 16
/talks|ss=how -9 9
/talks|ss=i -5 5
/talks|ss=it 13 -13
/talks|ss=many -5 5
/talks|ss=might 8 -8
/talks|ss=of -11 11
/talks|ss=president -6 6
/talks|ss=russia 19 -19
/talks|ss=so 7 -7
/talks|ss=that -7 7
/talks|ss=the 7 -7
/talks|ss=views -9 9
/talks|ss=we -6 6
/talks|ss=what -8 8
/talks|time=falsefalse -7 7
/talks|time=falsetrue -17 17
/talks|time=truetrue -8 8
/visit|name=falsefalse -7 7
/visit|name=truefalse 12 -12
/visit|name=truetrue -11 11
/visit|p=congressional 5 -5
/visit|p=my 11 -11
/visit|p=of -13 13
/visit|p=our 6 -6
/visit|p=that -7 7
/visit|p=this -26 26
/visit|p=to 9 -9
/visit|pp=and 5 -5
/visit|pp=for -11 11
/visit|pp=in 8 -8
/visit|pp=of -7 7
/visit|pp=on -14 14
/visit|s=but -11 11
/visit|s=from -8 8
/visit|s=in 14 -14
/visit|s=of 15 -15
/visit|s=that -14 14
/visit|s=to -25 25
/visit|s=we -9 9
/visit|ss=i -8 8
/visit|ss=in -8 8
/visit|time=truefalse -13 13
announce/test|name=falsefalse -10 10
announce/test|name=truefalse -9 9
announce/test|p=the -20 20
announce/test|s=of -7 7
announce/test|time=falsefalse -12 12
announce/|name=falsefalse -13 13
announce/|name=falsetrue 5 -5
announce/|name=truetrue 5 -5
announce/|p=administration -9 9
announce/|p=also 11 -11
announce/|p=am -8 8
announce/|p=and -19 19
announce/|p=are -6 6
announce/|p=be -6 6
announce/|p=been -8 8
announce/|p=being -9 9
announce/|p=complex 5 -5
announce/|p=have 12 -12
announce/|p=important 13 -13
announce/|p=i’m -5 5
announce/|p=of -17 17
announce/|p=other 10 -10
announce/|p=pressing 7 -7
announce/|p=regional -16 16
announce/|p=rights 6 -6
announce/|p=that -8 8
announce/|p=the 8 -8
announce/|p=these -11 11
announce/|p=this 17 -17
announce/|p=those 7 -7
announce/|p=to -7 7
announce/|p=was 10 -10
announce/|p=we 15 -15
announce/|p=we’re -6 6
announce/|pp=a 8 -8
announce/|pp=about -9 9
announce/|pp=already -9 9
announce/|pp=also 11 -11
announce/|pp=an 6 -6
announce/|pp=are 6 -6
announce/|pp=human 11 -11
announce/|pp=in 5 -5
announce/|pp=is 7 -7
announce/|pp=many -6 6
announce/|pp=on 10 -10
announce/|pp=pressing 6 -6
announce/|pp=range -6 6
announce/|pp=statement 7 -7
announce/|pp=that -13 13
announce/|pp=the 8 -8
announce/|pp=to -8 8
announce/|pp=today -11 11
announce/|pp=very 5 -5
announce/|pp=we -12 12
announce/|pp=which 20 -20
announce/|pp=with 9 -9
announce/|pp=you 6 -6
announce/|s=$ 10 -10
announce/|s=an -10 10
announce/|s=and 8 -8
announce/|s=but 14 -14
announce/|s=by 6 -6
announce/|s=from 7 -7
announce/|s=i 6 -6
announce/|s=including 9 -9
announce/|s=it 8 -8
announce/|s=it’s 5 -5
announce/|s=last 5 -5
announce/|s=new -16 16
announce/|s=operation -5 5
announce/|s=or 9 -9
announce/|s=our 12 -12
announce/|s=so 8 -8
announce/|s=that 7 -7
announce/|s=the -16 16
announce/|s=today -12 12
announce/|s=tomorrow -11 11
announce/|s=we’re 7 -7
announce/|s=will -26 26
announce/|ss=$ 10 -10
announce/|ss=all 8 -8
announce/|ss=from 6 -6
announce/|ss=he -6 6
announce/|ss=i 11 -11
announce/|ss=new 10 -10
announce/|ss=of -5 5
announce/|ss=on 13 -13
announce/|ss=president 5 -5
announce/|ss=report 19 -19
announce/|ss=statement 13 -13
announce/|ss=that 11 -11
announce/|ss=the -9 9
announce/|ss=this 12 -12
announce/|ss=to -20 20
announce/|ss=two -15 15
announce/|ss=u -10 10
announce/|ss=up -5 5
announce/|ss=was -15 15
announce/|ss=we -11 11
announce/|ss=will 6 -6
announce/|ss=you -8 8
appoint/|name=falsefalse 5 -5
appoint/|name=falsetrue 14 -14
appoint/|name=truefalse -14 14
appoint/|p=been -10 10
appoint/|p=have -10 10
appoint/|p=my 7 -7
appoint/|p=the 23 -23
appoint/|p=to -14 14
appoint/|p=was 9 -9
appoint/|pp=he 8 -8
appoint/|pp=i -24 24
appoint/|pp=we -6 6
appoint/|pp=with 8 -8
appoint/|s=a -22 22
appoint/|s=as 5 -5
appoint/|s=of -7 7
appoint/|s=officials 7 -7
appoint/|s=that 20 -20
appoint/|s=to 12 -12
appoint/|s=will -5 5
appoint/|ss=a -6 6
appoint/|ss=of 8 -8
appoint/|ss=the 25 -25
appoint/|ss=we 5 -5
appoint/|time=falsefalse -8 8
appoint/|time=falsetrue 14 -14
arrest/|name=falsetrue 6 -6
arrest/|name=truefalse 16 -16
arrest/|name=truetrue 7 -7
arrest/|p=a 9 -9
arrest/|p=and -9 9
arrest/|p=be 6 -6
arrest/|pp=of 6 -6
arrest/|pp=to 6 -6
arrest/|pp=with -5 5
arrest/|s=from 5 -5
arrest/|s=nations -5 5
arrest/|s=the -8 8
arrest/|s=world 5 -5
arrest/|ss=and 7 -7
arrest/|ss=in 5 -5
arrest/|ss=the 7 -7
arrest/|time=falsefalse 17 -17
arrest/|time=falsetrue 8 -8
arrest/|time=truefalse 7 -7
attack/attack|name=falsetrue -16 16
attack/attack|name=truefalse 5 -5
attack/attack|p=an 11 -11
attack/attack|p=of 9 -9
attack/attack|p=terrorist 8 -8
attack/attack|p=the -18 18
attack/attack|p=to -5 5
attack/attack|pp=in 8 -8
attack/attack|pp=of 7 -7
attack/attack|pp=that -12 12
attack/attack|pp=the -7 7
attack/attack|pp=these -13 13
attack/attack|s=and 5 -5
attack/attack|s=as -6 6
attack/attack|s=by -7 7
attack/attack|s=in 9 -9
attack/attack|s=of -8 8
attack/attack|s=the -13 13
attack/attack|time=falsefalse -16 16
attack/attack|time=falsetrue 7 -7
attack/|name=truetrue 10 -10
attack/|p=to 5 -5
attack/|p=were -11 11
attack/|pp=a 5 -5
attack/|pp=to 5 -5
attack/|s=by 11 -11
attack/|s=on -7 7
attack/|s=ukraine 12 -12
attack/|ss=and -6 6
attack/|ss=the -8 8
attack/|time=falsefalse 7 -7
attack/|time=truefalse -5 5
attend/|name=falsefalse 20 -20
attend/|name=falsetrue 5 -5
attend/|name=truetrue -6 6
attend/|p=a -5 5
attend/|p=also -9 9
attend/|p=are 10 -10
attend/|p=be -7 7
attend/|p=been -6 6
attend/|p=co- -12 12
attend/|p=committee 9 -9
attend/|p=for 6 -6
attend/|p=has -12 12
attend/|p=have 5 -5
attend/|p=in -5 5
attend/|p=is 6 -6
attend/|p=of -16 16
attend/|p=that -5 5
attend/|p=the -5 5
attend/|p=we 12 -12
attend/|p=who -20 20
attend/|p=will -16 16
attend/|pp=everyone 7 -7
attend/|pp=importance -6 6
attend/|pp=in -6 6
attend/|pp=know 6 -6
attend/|pp=much 7 -7
attend/|pp=of 15 -15
attend/|pp=president -9 9
attend/|pp=states 10 -10
attend/|pp=that 5 -5
attend/|pp=the -5 5
attend/|pp=to 13 -13
attend/|pp=us 6 -6
attend/|pp=we 10 -10
attend/|pp=will -28 28
attend/|pp=you -9 9
attend/|s=a -6 6
attend/|s=as -14 14
attend/|s=by -8 8
attend/|s=global 5 -5
attend/|s=in -18 18
attend/|s=nato -5 5
attend/|s=one 8 -8
attend/|s=our 6 -6
attend/|s=over -23 23
attend/|s=the -18 18
attend/|s=their -7 7
attend/|s=to 25 -25
attend/|s=today 17 -17
attend/|s=together 7 -7
attend/|s=up -6 6
attend/|s=us 7 -7
attend/|ss=and 6 -6
attend/|ss=climate -5 5
attend/|ss=for 7 -7
attend/|ss=in 7 -7
attend/|ss=new -5 5
attend/|ss=of 5 -5
attend/|ss=on 7 -7
attend/|ss=our -6 6
attend/|ss=root 5 -5
attend/|ss=that -11 11
attend/|ss=the -34 34
attend/|ss=this -17 17
attend/|ss=united -6 6
attend/|ss=with 5 -5
attend/|ss=you 7 -7
attend/|time=falsefalse 6 -6
attend/|time=falsetrue 5 -5
attend/|time=truefalse 12 -12
confer/meeting|name=falsefalse -9 9
confer/meeting|name=truefalse 17 -17
confer/meeting|name=truetrue 6 -6
confer/meeting|p=a -10 10
confer/meeting|p=the 10 -10
confer/meeting|pp=to 8 -8
confer/meeting|s=i 5 -5
confer/meeting|s=room 7 -7
confer/meeting|s=yesterday -6 6
confer/meeting|ss=$ 5 -5
confer/meeting|time=falsefalse 9 -9
confer/meeting|time=falsetrue -6 6
confer/meeting|time=truetrue 8 -8
confer/talks|name=falsefalse -12 12
confer/talks|name=falsetrue 8 -8
confer/talks|name=truefalse 9 -9
confer/talks|name=truetrue -13 13
confer/talks|p=and -15 15
confer/talks|p=of -6 6
confer/talks|p=the -9 9
confer/talks|p=these -16 16
confer/talks|p=to -14 14
confer/talks|p=we 10 -10
confer/talks|p=will 17 -17
confer/talks|pp=going -12 12
confer/talks|pp=of -10 10
confer/talks|pp=when 7 -7
confer/talks|s=a 13 -13
confer/talks|s=about 24 -24
confer/talks|s=in -10 10
confer/talks|s=to 9 -9
confer/talks|ss=$ -6 6
confer/talks|ss=about 9 -9
confer/talks|ss=little 10 -10
confer/talks|ss=that 5 -5
confer/talks|ss=them -6 6
confer/talks|ss=this 8 -8
confer/talks|ss=vienna -8 8
confer/talks|ss=you 6 -6
confer/talks|time=falsefalse -15 15
confer/talks|time=falsetrue -10 10
confer/talks|time=truefalse 11 -11
confer/talks|time=truetrue 6 -6
confer/|name=falsefalse -6 6
confer/|name=truefalse 15 -15
confer/|p=a 5 -5
confer/|p=also -8 8
confer/|p=are -6 6
confer/|p=be -9 9
confer/|p=could 6 -6
confer/|p=for 6 -6
confer/|p=has 18 -18
confer/|p=i -7 7
confer/|p=in -13 13
confer/|p=much 8 -8
confer/|p=not 5 -5
confer/|p=re- 14 -14
confer/|p=some 5 -5
confer/|p=they -33 33
confer/|p=time -19 19
confer/|p=was -7 7
confer/|p=we -37 37
confer/|p=were 9 -9
confer/|p=we’re 12 -12
confer/|p=we’ve 25 -25
confer/|p=will -14 14
confer/|pp=^ 5 -5
confer/|pp=a 6 -6
confer/|pp=and -12 12
confer/|pp=are 18 -18
confer/|pp=as 8 -8
confer/|pp=forward -7 7
confer/|pp=going 7 -7
confer/|pp=here -10 10
confer/|pp=house -10 10
confer/|pp=i -14 14
confer/|pp=in 6 -6
confer/|pp=i’ll -5 5
confer/|pp=leaders -8 8
confer/|pp=need 5 -5
confer/|pp=of -22 22
confer/|pp=opportunity -6 6
confer/|pp=or -5 5
confer/|pp=plan -12 12
confer/|pp=plans -7 7
confer/|pp=secretary -7 7
confer/|pp=that 9 -9
confer/|pp=they -11 11
confer/|pp=think -10 10
confer/|pp=us -24 24
confer/|pp=very 8 -8
confer/|pp=we -18 18
confer/|pp=what -7 7
confer/|pp=who 11 -11
confer/|pp=will 8 -8
confer/|pp=with -9 9
confer/|pp=you 11 -11
confer/|s=$ -6 6
confer/|s=a 15 -15
confer/|s=about 11 -11
confer/|s=and 16 -16
confer/|s=any 8 -8
confer/|s=at -6 6
confer/|s=china 5 -5
confer/|s=for 5 -5
confer/|s=in 17 -17
confer/|s=is 6 -6
confer/|s=of 22 -22
confer/|s=on -7 7
confer/|s=our -15 15
confer/|s=out 9 -9
confer/|s=that -8 8
confer/|s=their 5 -5
confer/|s=this 7 -7
confer/|s=to -15 15
confer/|s=up 5 -5
confer/|s=very 5 -5
confer/|s=with -16 16
confer/|ss=$ 6 -6
confer/|ss=afghanistan 5 -5
confer/|ss=american 8 -8
confer/|ss=at 5 -5
confer/|ss=him 15 -15
confer/|ss=i 5 -5
confer/|ss=importance -14 14
confer/|ss=in -5 5
confer/|ss=it 5 -5
confer/|ss=little 13 -13
confer/|ss=my -5 5
confer/|ss=of 7 -7
confer/|ss=some -8 8
confer/|ss=that’s -8 8
confer/|ss=them -7 7
confer/|ss=this 9 -9
confer/|ss=to -15 15
confer/|ss=we -10 10
confer/|ss=what -16 16
confer/|ss=with -21 21
confer/|ss=work 7 -7
confer/|time=falsefalse -13 13
confer/|time=truefalse 17 -17
fire/test|name=falsefalse 5 -5
fire/test|name=truetrue 7 -7
fire/test|time=falsefalse 5 -5
fire/test|time=truefalse 6 -6
fire/|name=falsefalse 13 -13
fire/|name=falsetrue 8 -8
fire/|name=truetrue -6 6
fire/|p=cease- -5 5
fire/|p=the 9 -9
fire/|pp=have -6 6
fire/|pp=the 10 -10
fire/|pp=to -13 13
fire/|s=and -6 6
fire/|s=in 7 -7
fire/|s=on -8 8
fire/|s=that 5 -5
fire/|time=falsefalse 7 -7
fire/|time=falsetrue 12 -12
g=/announcement 10 -10
g=/appointment 20 -20
g=/attack -15 15
g=/delivery 16 -16
g=/interview -22 22
g=/killing 18 -18
g=/meeting -19 19
g=/move -12 12
g=/opening 13 -13
g=/sanction -10 10
g=/session -7 7
g=/signing 14 -14
g=/summit -46 46
g=/talks -26 26
g=/visit -7 7
g=announce/ -5 5
g=announce/test -18 18
g=arrest/ 33 -33
g=attack/attack -9 9
g=attend/ 22 -22
g=confer/ 5 -5
g=confer/meeting 12 -12
g=confer/talks -8 8
g=fire/ 18 -18
g=fire/test 11 -11
g=give/ 26 -26
g=go/ 6 -6
g=go/visit 6 -6
g=hold/ 18 -18
g=kill/ 39 -39
g=kill/killing 17 -17
g=meet/ -9 9
g=meet/meal -15 15
g=meet/meeting -34 34
g=move/ 6 -6
g=move/move -11 11
g=move/signing 14 -14
g=occupy/ 24 -24
g=open/ 26 -26
g=open/opening 8 -8
g=phone/ 20 -20
g=phone/call 6 -6
g=sanction/opening -5 5
g=sanction/sanction -11 11
g=see/ 38 -38
g=sign/ 14 -14
g=sign/signing -24 24
g=visit/ -29 29
g=visit/visit -40 40
g=write/ 14 -14
g=write/letter 22 -22
give/|name=falsefalse 12 -12
give/|name=falsetrue 12 -12
give/|p=a 7 -7
give/|p=also -13 13
give/|p=and 8 -8
give/|p=are 6 -6
give/|p=assistance 8 -8
give/|p=been 7 -7
give/|p=by 5 -5
give/|p=food -6 6
give/|p=for 5 -5
give/|p=had 5 -5
give/|p=has 10 -10
give/|p=have -17 17
give/|p=he -10 10
give/|p=i -9 9
give/|p=more -7 7
give/|p=not -13 13
give/|p=on -6 6
give/|p=other -8 8
give/|p=states 5 -5
give/|p=the 12 -12
give/|p=to -9 9
give/|p=we’re 6 -6
give/|p=which 6 -6
give/|p=you 6 -6
give/|pp=a -20 20
give/|pp=and -6 6
give/|pp=as -7 7
give/|pp=government -6 6
give/|pp=has -7 7
give/|pp=i -6 6
give/|pp=in -7 7
give/|pp=is -5 5
give/|pp=it’s -7 7
give/|pp=of 8 -8
give/|pp=on 7 -7
give/|pp=our 5 -5
give/|pp=prepared -7 7
give/|pp=president 7 -7
give/|pp=united 6 -6
give/|pp=we -8 8
give/|pp=world -13 13
give/|s=1 -10 10
give/|s=a -6 6
give/|s=additional 5 -5
give/|s=but -8 8
give/|s=humanitarian -7 7
give/|s=in -17 17
give/|s=its 5 -5
give/|s=millions -13 13
give/|s=more -10 10
give/|s=of 10 -10
give/|s=over 6 -6
give/|s=some -5 5
give/|s=the 18 -18
give/|s=their -7 7
give/|s=these -15 15
give/|s=to 13 -13
give/|s=us 6 -6
give/|s=you 6 -6
give/|ss=a 10 -10
give/|ss=and -6 6
give/|ss=assistance -5 5
give/|ss=billion 7 -7
give/|ss=committed -9 9
give/|ss=for 11 -11
give/|ss=it -5 5
give/|ss=letter -19 19
give/|ss=message 8 -8
give/|ss=million -12 12
give/|ss=of -9 9
give/|ss=on 7 -7
give/|ss=relief -5 5
give/|ss=strong 5 -5
give/|ss=than -10 10
give/|ss=the 19 -19
give/|ss=this 6 -6
give/|ss=with 8 -8
give/|time=falsefalse 22 -22
go/visit|name=falsefalse 12 -12
go/visit|name=falsetrue 5 -5
go/visit|name=truetrue -13 13
go/visit|p=and 11 -11
go/visit|p=can -6 6
go/visit|p=mutual 7 -7
go/visit|p=the 7 -7
go/visit|p=to -8 8
go/visit|p=will -15 15
go/visit|pp=a 8 -8
go/visit|pp=and -5 5
go/visit|pp=is -7 7
go/visit|pp=of 8 -8
go/visit|pp=on -10 10
go/visit|pp=when -13 13
go/visit|s=and 7 -7
go/visit|s=here -10 10
go/visit|s=there 5 -5
go/visit|s=to -17 17
go/visit|ss=a 9 -9
go/visit|ss=compliance 5 -5
go/visit|ss=in -5 5
go/visit|ss=that -14 14
go/visit|time=falsefalse 9 -9
go/visit|time=falsetrue -11 11
go/visit|time=truefalse 5 -5
go/|name=falsefalse 20 -20
go/|name=falsetrue 7 -7
go/|name=truefalse 6 -6
go/|name=truetrue -28 28
go/|p=administration -6 6
go/|p=all 7 -7
go/|p=am 7 -7
go/|p=and -5 5
go/|p=be -25 25
go/|p=been 9 -9
go/|p=china -7 7
go/|p=could -8 8
go/|p=even -5 5
go/|p=for 7 -7
go/|p=had 12 -12
go/|p=have -6 6
go/|p=he 5 -5
go/|p=he’s -14 14
go/|p=i 13 -13
go/|p=is -9 9
go/|p=isn’t -5 5
go/|p=it 23 -23
go/|p=it’s 8 -8
go/|p=i’m -7 7
go/|p=leaders -9 9
go/|p=let’s 22 -22
go/|p=not -7 7
go/|p=of 6 -6
go/|p=president 9 -9
go/|p=she’s -15 15
go/|p=that 8 -8
go/|p=that’s -13 13
go/|p=the -6 6
go/|p=time 5 -5
go/|p=to -28 28
go/|p=was 13 -13
go/|p=we -19 19
go/|p=were 7 -7
go/|p=we’re -17 17
go/|p=who 6 -6
go/|p=will -13 13
go/|p=would 8 -8
go/|p=you’re 8 -8
go/|pp=^ 9 -9
go/|pp=a 6 -6
go/|pp=able 9 -9
go/|pp=are -6 6
go/|pp=as 9 -9
go/|pp=be -5 5
go/|pp=both 7 -7
go/|pp=but 5 -5
go/|pp=days -6 6
go/|pp=don’t 5 -5
go/|pp=going -17 17
go/|pp=has -23 23
go/|pp=have 16 -16
go/|pp=he -10 10
go/|pp=his -8 8
go/|pp=i 10 -10
go/|pp=if 7 -7
go/|pp=in -5 5
go/|pp=i’m 5 -5
go/|pp=know -5 5
go/|pp=law 6 -6
go/|pp=leaders -11 11
go/|pp=me -6 6
go/|pp=more 8 -8
go/|pp=not 5 -5
go/|pp=of 8 -8
go/|pp=on -12 12
go/|pp=people 8 -8
go/|pp=planning -8 8
go/|pp=president -7 7
go/|pp=question 6 -6
go/|pp=s -5 5
go/|pp=states -8 8
go/|pp=the 6 -6
go/|pp=then -11 11
go/|pp=there 9 -9
go/|pp=they 8 -8
go/|pp=they’re 6 -6
go/|pp=think 8 -8
go/|pp=this 11 -11
go/|pp=those -5 5
go/|pp=time 9 -9
go/|pp=today 10 -10
go/|pp=up -7 7
go/|pp=want 13 -13
go/|pp=was -7 7
go/|pp=way 8 -8
go/|pp=we 8 -8
go/|pp=what -13 13
go/|pp=when 11 -11
go/|pp=where -6 6
go/|pp=which -8 8
go/|pp=who -6 6
go/|pp=years 6 -6
go/|s=a 5 -5
go/|s=ahead 12 -12
go/|s=all -7 7
go/|s=along 5 -5
go/|s=and -9 9
go/|s=as -16 16
go/|s=at 9 -9
go/|s=back 12 -12
go/|s=behind 6 -6
go/|s=days -24 24
go/|s=down 5 -5
go/|s=forward 14 -14
go/|s=further 9 -9
go/|s=here -16 16
go/|s=of -6 6
go/|s=off -9 9
go/|s=on 7 -7
go/|s=or -9 9
go/|s=so -6 6
go/|s=there -23 23
go/|s=together 12 -12
go/|s=tomorrow -13 13
go/|s=up -20 20
go/|s=weeks 11 -11
go/|ss=after -5 5
go/|ss=an -8 8
go/|ss=be -27 27
go/|ss=build 5 -5
go/|ss=by 7 -7
go/|ss=continue 12 -12
go/|ss=do -9 9
go/|ss=for -9 9
go/|ss=go -19 19
go/|ss=going 6 -6
go/|ss=happen 9 -9
go/|ss=have 5 -5
go/|ss=his 9 -9
go/|ss=if -7 7
go/|ss=into 7 -7
go/|ss=israel -11 11
go/|ss=it 5 -5
go/|ss=let 5 -5
go/|ss=new -11 11
go/|ss=next -10 10
go/|ss=not 6 -6
go/|ss=of -27 27
go/|ss=office 9 -9
go/|ss=on 7 -7
go/|ss=or -12 12
go/|ss=people 5 -5
go/|ss=put -5 5
go/|ss=said 5 -5
go/|ss=say 10 -10
go/|ss=see -9 9
go/|ss=so 5 -5
go/|ss=some -6 6
go/|ss=south -9 9
go/|ss=speak 6 -6
go/|ss=state -10 10
go/|ss=talk -11 11
go/|ss=that -5 5
go/|ss=the 35 -35
go/|ss=there -24 24
go/|ss=these -14 14
go/|ss=they -15 15
go/|ss=this -16 16
go/|ss=through 6 -6
go/|ss=to -15 15
go/|ss=turn 6 -6
go/|ss=what -8 8
go/|ss=with 19 -19
go/|ss=work 6 -6
go/|time=falsefalse 7 -7
go/|time=falsetrue -6 6
go/|time=truefalse 10 -10
hold/|name=falsetrue 9 -9
hold/|name=truefalse 14 -14
hold/|p=^ -7 7
hold/|p=actions -7 7
hold/|p=administration 15 -15
hold/|p=all 9 -9
hold/|p=already 7 -7
hold/|p=also -27 27
hold/|p=america 8 -8
hold/|p=and -19 19
hold/|p=be 7 -7
hold/|p=congress 8 -8
hold/|p=course -9 9
hold/|p=families -8 8
hold/|p=for 5 -5
hold/|p=forces -15 15
hold/|p=germany 7 -7
hold/|p=has 6 -6
hold/|p=have 11 -11
hold/|p=he’ll -13 13
hold/|p=india -7 7
hold/|p=is -11 11
hold/|p=israel 9 -9
hold/|p=it -15 15
hold/|p=i’ve -13 13
hold/|p=jordan -5 5
hold/|p=just 6 -6
hold/|p=korea -12 12
hold/|p=leaders -23 23
hold/|p=members -6 6
hold/|p=men -7 7
hold/|p=more -8 8
hold/|p=much -8 8
hold/|p=not 11 -11
hold/|p=of 7 -7
hold/|p=one -5 5
hold/|p=people 10 -10
hold/|p=president -12 12
hold/|p=region -12 12
hold/|p=russia -7 7
hold/|p=should 5 -5
hold/|p=states -5 5
hold/|p=still 8 -8
hold/|p=that 5 -5
hold/|p=the -14 14
hold/|p=they 11 -11
hold/|p=this 8 -8
hold/|p=time 7 -7
hold/|p=to -32 32
hold/|p=ukraine -6 6
hold/|p=we'll -6 6
hold/|p=we've 5 -5
hold/|p=we’re -15 15
hold/|p=we’ve -11 11
hold/|p=what 8 -8
hold/|p=which -16 16
hold/|p=work -5 5
hold/|p=world 5 -5
hold/|p=years -5 5
hold/|pp=-- 8 -8
hold/|pp=^ -8 8
hold/|pp=able -5 5
hold/|pp=action -5 5
hold/|pp=administration 7 -7
hold/|pp=afghanistan -8 8
hold/|pp=again -5 5
hold/|pp=ago -16 16
hold/|pp=america -6 6
hold/|pp=americans -7 7
hold/|pp=and -8 8
hold/|pp=as 19 -19
hold/|pp=because 9 -9
hold/|pp=but -7 7
hold/|pp=can 5 -5
hold/|pp=changes -6 6
hold/|pp=clear -5 5
hold/|pp=conference -10 10
hold/|pp=country 6 -6
hold/|pp=course -14 14
hold/|pp=days -5 5
hold/|pp=discussions -16 16
hold/|pp=do 7 -7
hold/|pp=expect -7 7
hold/|pp=far -8 8
hold/|pp=first -5 5
hold/|pp=g7 -9 9
hold/|pp=general -5 5
hold/|pp=had 7 -7
hold/|pp=has 10 -10
hold/|pp=have 11 -11
hold/|pp=home 5 -5
hold/|pp=house 6 -6
hold/|pp=i 12 -12
hold/|pp=if 7 -7
hold/|pp=information 6 -6
hold/|pp=just -7 7
hold/|pp=leaders 7 -7
hold/|pp=look 6 -6
hold/|pp=meeting -14 14
hold/|pp=million 6 -6
hold/|pp=months -19 19
hold/|pp=mr 5 -5
hold/|pp=much -12 12
hold/|pp=nations -5 5
hold/|pp=not 5 -5
hold/|pp=now 11 -11
hold/|pp=of -6 6
hold/|pp=on 7 -7
hold/|pp=opportunity -22 22
hold/|pp=order -7 7
hold/|pp=other 5 -5
hold/|pp=pandemic 6 -6
hold/|pp=partnership -5 5
hold/|pp=president 13 -13
hold/|pp=problems -6 6
hold/|pp=questions 5 -5
hold/|pp=s -15 15
hold/|pp=said 5 -5
hold/|pp=security -7 7
hold/|pp=should 5 -5
hold/|pp=so 12 -12
hold/|pp=that -9 9
hold/|pp=the 13 -13
hold/|pp=there -17 17
hold/|pp=they 7 -7
hold/|pp=think 14 -14
hold/|pp=this -7 7
hold/|pp=time -7 7
hold/|pp=two -8 8
hold/|pp=us -5 5
hold/|pp=vaccines -7 7
hold/|pp=way -6 6
hold/|pp=we 5 -5
hold/|pp=week 9 -9
hold/|pp=well -8 8
hold/|pp=what 17 -17
hold/|pp=when 10 -10
hold/|pp=where 10 -10
hold/|pp=which -15 15
hold/|pp=whose -8 8
hold/|pp=with 6 -6
hold/|pp=world 6 -6
hold/|pp=years 5 -5
hold/|pp=you -9 9
hold/|s=actually -9 9
hold/|s=agreed -17 17
hold/|s=already 7 -7
hold/|s=also -9 9
hold/|s=always 9 -9
hold/|s=an -6 6
hold/|s=and -7 7
hold/|s=announced -7 7
hold/|s=anything 9 -9
hold/|s=as 6 -6
hold/|s=asked -11 11
hold/|s=at -14 14
hold/|s=begun -6 6
hold/|s=brought -18 18
hold/|s=by 7 -7
hold/|s=called 5 -5
hold/|s=committed -7 7
hold/|s=concerns 5 -5
hold/|s=confirmed -12 12
hold/|s=conversations -11 11
hold/|s=directed -17 17
hold/|s=discussed -7 7
hold/|s=done 9 -9
hold/|s=entered -7 7
hold/|s=for 7 -7
hold/|s=given -8 8
hold/|s=gotten 7 -7
hold/|s=in -5 5
hold/|s=is 6 -6
hold/|s=issued -6 6
hold/|s=joined -20 20
hold/|s=just -30 30
hold/|s=laid -5 5
hold/|s=led 6 -6
hold/|s=left -8 8
hold/|s=lost 9 -9
hold/|s=made -6 6
hold/|s=many 5 -5
hold/|s=met -17 17
hold/|s=moved -15 15
hold/|s=mr -5 5
hold/|s=my -5 5
hold/|s=never 8 -8
hold/|s=now -11 11
hold/|s=of -11 11
hold/|s=on 13 -13
hold/|s=one 6 -6
hold/|s=only -5 5
hold/|s=out -8 8
hold/|s=passed 5 -5
hold/|s=provided -6 6
hold/|s=pursued -7 7
hold/|s=raised -6 6
hold/|s=reached 5 -5
hold/|s=received -7 7
hold/|s=resulted 6 -6
hold/|s=said 19 -19
hold/|s=seen 7 -7
hold/|s=sent -5 5
hold/|s=served 10 -10
hold/|s=set -7 7
hold/|s=shown 7 -7
hold/|s=signed -6 6
hold/|s=so -5 5
hold/|s=such -5 5
hold/|s=taken -13 13
hold/|s=talked -23 23
hold/|s=that 11 -11
hold/|s=their -6 6
hold/|s=those -12 12
hold/|s=to 53 -53
hold/|s=today -29 29
hold/|s=two 5 -5
hold/|s=very -13 13
hold/|s=welcomed -9 9
hold/|s=worked -8 8
hold/|s=you -7 7
hold/|ss=2 5 -5
hold/|ss=about 11 -11
hold/|ss=accountable 5 -5
hold/|ss=all 8 -8
hold/|ss=and -7 7
hold/|ss=any -6 6
hold/|ss=at -17 17
hold/|ss=back 5 -5
hold/|ss=be 5 -5
hold/|ss=become -6 6
hold/|ss=been -5 5
hold/|ss=better 5 -5
hold/|ss=but 6 -6
hold/|ss=call -14 14
hold/|ss=challenges 5 -5
hold/|ss=chance -20 20
hold/|ss=clear 8 -8
hold/|ss=committed 6 -6
hold/|ss=concerns -5 5
hold/|ss=couple 5 -5
hold/|ss=decision 5 -5
hold/|ss=directed 5 -5
hold/|ss=discussed -14 14
hold/|ss=discussions -20 20
hold/|ss=do 5 -5
hold/|ss=down -13 13
hold/|ss=effect -6 6
hold/|ss=few 6 -6
hold/|ss=first -9 9
hold/|ss=follow-up 5 -5
hold/|ss=for 7 -7
hold/|ss=going -5 5
hold/|ss=gone -8 8
hold/|ss=had 10 -10
hold/|ss=have 7 -7
hold/|ss=he 5 -5
hold/|ss=here -17 17
hold/|ss=his 10 -10
hold/|ss=i 7 -7
hold/|ss=iran -5 5
hold/|ss=is -6 6
hold/|ss=it 10 -10
hold/|ss=its -5 5
hold/|ss=long -10 10
hold/|ss=lot 8 -8
hold/|ss=made 6 -6
hold/|ss=many 6 -6
hold/|ss=me -10 10
hold/|ss=meeting -26 26
hold/|ss=mind 6 -6
hold/|ss=more -8 8
hold/|ss=most 5 -5
hold/|ss=much 6 -6
hold/|ss=new -5 5
hold/|ss=no 8 -8
hold/|ss=now -7 7
hold/|ss=of 8 -8
hold/|ss=only 7 -7
hold/|ss=opportunity -26 26
hold/|ss=our 15 -15
hold/|ss=out -5 5
hold/|ss=over 10 -10
hold/|ss=personnel -8 8
hold/|ss=place -13 13
hold/|ss=pleasure -6 6
hold/|ss=president 12 -12
hold/|ss=pretty -9 9
hold/|ss=reached -7 7
hold/|ss=returned -24 24
hold/|ss=right 5 -5
hold/|ss=said 6 -6
hold/|ss=same 5 -5
hold/|ss=secretary -7 7
hold/|ss=seen -8 8
hold/|ss=since 6 -6
hold/|ss=so 9 -9
hold/|ss=some 8 -8
hold/|ss=special 7 -7
hold/|ss=support 5 -5
hold/|ss=than 5 -5
hold/|ss=that 12 -12
hold/|ss=the 8 -8
hold/|ss=themselves -7 7
hold/|ss=there -13 13
hold/|ss=these -7 7
hold/|ss=they 6 -6
hold/|ss=think -6 6
hold/|ss=this -8 8
hold/|ss=those -7 7
hold/|ss=throughout -8 8
hold/|ss=to 11 -11
hold/|ss=today -8 8
hold/|ss=together 5 -5
hold/|ss=two -5 5
hold/|ss=upon -7 7
hold/|ss=very -5 5
hold/|ss=we 11 -11
hold/|ss=work -11 11
hold/|time=truefalse 15 -15
hold/|time=truetrue 11 -11
host/|name=falsetrue -9 9
host/|name=truefalse 9 -9
host/|p=also 16 -16
host/|p=and 13 -13
host/|p=be -6 6
host/|p=for -22 22
host/|p=have -5 5
host/|p=i 11 -11
host/|p=of 9 -9
host/|p=the -9 9
host/|p=to -23 23
host/|p=today 5 -5
host/|p=warm -10 10
host/|p=we 11 -11
host/|p=you 5 -5
host/|pp=and -10 10
host/|pp=have -12 12
host/|pp=of 5 -5
host/|pp=that 17 -17
host/|pp=they 5 -5
host/|pp=we -15 15
host/|pp=you -9 9
host/|s=and -10 10
host/|s=back 8 -8
host/|s=for -17 17
host/|s=from 9 -9
host/|s=his -12 12
host/|s=me -21 21
host/|s=prime -15 15
host/|s=that 7 -7
host/|s=the 7 -7
host/|s=to -6 6
host/|s=u 5 -5
host/|ss=$ 6 -6
host/|ss=for -6 6
host/|ss=from 6 -6
host/|ss=here -11 11
host/|ss=minister -15 15
host/|ss=of 12 -12
host/|ss=s 5 -5
host/|ss=so -18 18
host/|ss=the 5 -5
host/|ss=to -8 8
host/|time=falsetrue 9 -9
host/|time=truetrue -5 5
kill/killing|name=falsefalse 5 -5
kill/killing|name=truetrue 5 -5
kill/killing|p=the 9 -9
kill/killing|s=of 10 -10
kill/killing|time=falsefalse 7 -7
kill/|name=falsefalse 14 -14
kill/|name=falsetrue -7 7
kill/|name=truefalse 21 -21
kill/|name=truetrue 13 -13
kill/|p=a 6 -6
kill/|p=and -6 6
kill/|p=been -11 11
kill/|p=the 7 -7
kill/|p=to 7 -7
kill/|p=we 5 -5
kill/|p=were 8 -8
kill/|pp=have -12 12
kill/|s=by 7 -7
kill/|s=in 7 -7
kill/|s=the 5 -5
kill/|s=we -9 9
kill/|ss=the 5 -5
kill/|time=falsefalse 17 -17
kill/|time=falsetrue 10 -10
kill/|time=truefalse 13 -13
meet/meal|time=falsefalse -15 15
meet/meeting|name=falsefalse -5 5
meet/meeting|name=truefalse -17 17
meet/meeting|name=truetrue -10 10
meet/meeting|p=a -8 8
meet/meeting|p=and 14 -14
meet/meeting|p=been 8 -8
meet/meeting|p=face-to-face 7 -7
meet/meeting|p=in 9 -9
meet/meeting|p=in-person -8 8
meet/meeting|p=ministerial -9 9
meet/meeting|p=that -12 12
meet/meeting|p=the -16 16
meet/meeting|p=this -5 5
meet/meeting|p=trilateral -8 8
meet/meeting|pp=after 5 -5
meet/meeting|pp=in -9 9
meet/meeting|pp=is 7 -7
meet/meeting|pp=of -6 6
meet/meeting|pp=that 7 -7
meet/meeting|pp=the -14 14
meet/meeting|pp=this -8 8
meet/meeting|pp=very -7 7
meet/meeting|s=$ -9 9
meet/meeting|s=and 13 -13
meet/meeting|s=is -6 6
meet/meeting|s=of -9 9
meet/meeting|s=on 5 -5
meet/meeting|s=the 24 -24
meet/meeting|s=this 5 -5
meet/meeting|ss=$ -9 9
meet/meeting|ss=a 7 -7
meet/meeting|ss=challenges 14 -14
meet/meeting|ss=he -8 8
meet/meeting|ss=on -7 7
meet/meeting|ss=president -6 6
meet/meeting|ss=this 9 -9
meet/meeting|time=falsefalse -37 37
meet/meeting|time=falsetrue 24 -24
meet/meeting|time=truefalse -32 32
meet/meeting|time=truetrue 10 -10
meet/|name=falsefalse 7 -7
meet/|name=falsetrue -14 14
meet/|name=truefalse 8 -8
meet/|name=truetrue -9 9
meet/|p=be 9 -9
meet/|p=have 5 -5
meet/|p=he -14 14
meet/|p=i -28 28
meet/|p=must 6 -6
meet/|p=people 5 -5
meet/|p=that 9 -9
meet/|p=to 15 -15
meet/|p=we -20 20
meet/|pp=can 10 -10
meet/|pp=he -5 5
meet/|pp=i -6 6
meet/|pp=the -7 7
meet/|pp=they 6 -6
meet/|pp=time -9 9
meet/|pp=when -6 6
meet/|pp=will 8 -8
meet/|pp=you 10 -10
meet/|s=down -7 7
meet/|s=in -7 7
meet/|s=its 8 -8
meet/|s=our 5 -5
meet/|s=that -8 8
meet/|s=the 26 -26
meet/|s=their 10 -10
meet/|s=u -6 6
meet/|s=with -41 41
meet/|ss=a -10 10
meet/|ss=and 16 -16
meet/|ss=from 8 -8
meet/|ss=in -11 11
meet/|ss=members -10 10
meet/|ss=needs 8 -8
meet/|ss=president -5 5
meet/|ss=prime -5 5
meet/|ss=s -6 6
meet/|ss=senior -5 5
meet/|ss=the -18 18
meet/|ss=this 6 -6
meet/|ss=today 9 -9
meet/|ss=with -20 20
meet/|time=falsetrue -6 6
meet/|time=truefalse 6 -6
meet/|time=truetrue -9 9
move/move|name=falsefalse -6 6
move/move|time=falsefalse -7 7
move/signing|name=truefalse 5 -5
move/signing|name=truetrue 6 -6
move/signing|p=executive -29 29
move/signing|p=in 14 -14
move/signing|p=the -5 5
move/signing|p=world 5 -5
move/signing|pp=an -23 23
move/signing|pp=new -8 8
move/signing|s=and 7 -7
move/signing|s=i -8 8
move/signing|s=is 8 -8
move/signing|s=that -8 8
move/signing|s=to 5 -5
move/signing|s=will 8 -8
move/signing|ss=to -9 9
move/signing|ss=which 9 -9
move/signing|time=falsefalse 35 -35
move/signing|time=falsetrue -14 14
move/signing|time=truefalse -8 8
move/|name=falsefalse 8 -8
move/|name=truefalse 5 -5
move/|name=truetrue -8 8
move/|p=about 5 -5
move/|p=also -16 16
move/|p=be 11 -11
move/|p=been -16 16
move/|p=by -5 5
move/|p=can 8 -8
move/|p=for -10 10
move/|p=has -31 31
move/|p=have 10 -10
move/|p=help -7 7
move/|p=it 5 -5
move/|p=just -5 5
move/|p=not 7 -7
move/|p=that 7 -7
move/|p=they 6 -6
move/|p=was -18 18
move/|p=we -19 19
move/|p=were -11 11
move/|p=we’re -15 15
move/|p=we’ve -8 8
move/|p=which 6 -6
move/|p=will 20 -20
move/|p=would 6 -6
move/|pp=administration 11 -11
move/|pp=as -7 7
move/|pp=commitment -6 6
move/|pp=have -18 18
move/|pp=he 7 -7
move/|pp=importance 5 -5
move/|pp=in 7 -7
move/|pp=is 8 -8
move/|pp=israel 5 -5
move/|pp=it -12 12
move/|pp=more -10 10
move/|pp=of 7 -7
move/|pp=order -6 6
move/|pp=our -6 6
move/|pp=president -18 18
move/|pp=states -10 10
move/|pp=that -7 7
move/|pp=the 19 -19
move/|pp=this 5 -5
move/|pp=time 5 -5
move/|pp=together -6 6
move/|pp=us -5 5
move/|pp=way 5 -5
move/|pp=year -10 10
move/|s=a 6 -6
move/|s=additional -19 19
move/|s=against -5 5
move/|s=along 5 -5
move/|s=an 12 -12
move/|s=and 8 -8
move/|s=as 7 -7
move/|s=countries -5 5
move/|s=forward 5 -5
move/|s=into -6 6
move/|s=more -28 28
move/|s=our -17 17
move/|s=out 15 -15
move/|s=people 10 -10
move/|s=some -6 6
move/|s=that 12 -12
move/|s=the 10 -10
move/|s=these -6 6
move/|s=this -11 11
move/|s=those 9 -9
move/|s=together -5 5
move/|s=toward -6 6
move/|s=us 7 -7
move/|s=with 8 -8
move/|s=you -12 12
move/|ss=a 11 -11
move/|ss=an 6 -6
move/|ss=back 6 -6
move/|ss=by 5 -5
move/|ss=closer -6 6
move/|ss=end 9 -9
move/|ss=forces -27 27
move/|ss=from -11 11
move/|ss=in 12 -12
move/|ss=more -6 6
move/|ss=of -14 14
move/|ss=our -10 10
move/|ss=parties -6 6
move/|ss=rest -6 6
move/|ss=that 7 -7
move/|ss=the 7 -7
move/|ss=this -6 6
move/|ss=to 26 -26
move/|ss=together -6 6
move/|ss=troops -15 15
move/|ss=up -6 6
move/|ss=what 5 -5
move/|ss=with 10 -10
name=falsefalse 56 -56
name=falsetrue 13 -13
name=truefalse 26 -26
name=truetrue -5 5
occupy/|name=falsetrue 8 -8
occupy/|name=truetrue 16 -16
occupy/|time=falsefalse 15 -15
open/opening|p=the 6 -6
open/opening|s=the 8 -8
open/opening|time=falsefalse 8 -8
open/opening|time=falsetrue 7 -7
open/opening|time=truefalse -6 6
open/|name=falsefalse 17 -17
open/|name=truefalse 11 -11
open/|p=a 13 -13
open/|p=also 10 -10
open/|p=been 5 -5
open/|p=being -7 7
open/|p=have -6 6
open/|p=is 9 -9
open/|p=of -7 7
open/|p=to 7 -7
open/|p=we -9 9
open/|p=were -19 19
open/|p=will 10 -10
open/|p=would -6 6
open/|pp=are -8 8
open/|pp=going -7 7
open/|pp=have -6 6
open/|pp=in 5 -5
open/|pp=is -11 11
open/|pp=of 11 -11
open/|pp=that 6 -6
open/|pp=they -7 7
open/|pp=this 8 -8
open/|pp=to 7 -7
open/|pp=we 9 -9
open/|pp=will -5 5
open/|s=a 8 -8
open/|s=at -5 5
open/|s=by 8 -8
open/|s=cooperation -5 5
open/|s=coordination 7 -7
open/|s=in -7 7
open/|s=it -7 7
open/|s=the -35 35
open/|s=to 10 -10
open/|ss=and 5 -5
open/|ss=at 5 -5
open/|ss=in -7 7
open/|ss=new -7 7
open/|ss=of 8 -8
open/|ss=on -7 7
open/|ss=our -7 7
open/|ss=the 12 -12
open/|ss=through -8 8
open/|ss=we -11 11
open/|ss=with 6 -6
open/|time=falsefalse 12 -12
open/|time=falsetrue 9 -9
open/|time=truefalse 10 -10
p=- 9 -9
p=-- 8 -8
p=000 5 -5
p=2 -5 5
p=a -20 20
p=about 8 -8
p=action -7 7
p=actions -13 13
p=actual -5 5
p=additional -12 12
p=administration 8 -8
p=afghanistan 5 -5
p=again 11 -11
p=all 16 -16
p=alliance 7 -7
p=already 6 -6
p=also -35 35
p=always 12 -12
p=am -21 21
p=america 18 -18
p=american 7 -7
p=americans 6 -6
p=an -15 15
p=and 14 -14
p=announced -9 9
p=any 17 -17
p=areas 5 -5
p=armed 6 -6
p=as 13 -13
p=assembly -11 11
p=attacks -6 6
p=background 5 -5
p=be -25 25
p=being -23 23
p=best 10 -10
p=biden -12 12
p=big 15 -15
p=bilateral -15 15
p=bill -7 7
p=blinken -18 18
p=both -7 7
p=brief -12 12
p=brutal -13 13
p=budget 22 -22
p=business 8 -8
p=by 13 -13
p=can 32 -32
p=cannot 9 -9
p=can’t 9 -9
p=cdc -7 7
p=cease- -5 5
p=ceasefire -16 16
p=china -7 7
p=citizens 11 -11
p=clear 8 -8
p=close -8 8
p=cold 13 -13
p=combat -6 6
p=communist 8 -8
p=complex 6 -6
p=congress 20 -20
p=congressional 5 -5
p=continue 9 -9
p=continued 10 -10
p=control -10 10
p=could 16 -16
p=countries -5 5
p=country -9 9
p=course -7 7
p=currently -9 9
p=cyber 8 -8
p=defense -12 12
p=delegation -5 5
p=democrats 7 -7
p=department 11 -11
p=detailed -8 8
p=did -32 32
p=different 8 -8
p=difficult -5 5
p=direct -24 24
p=economic -7 7
p=economy 5 -5
p=emergency -23 23
p=energy 9 -9
p=eu -17 17
p=ever 5 -5
p=everybody -5 5
p=executive -25 25
p=face-to-face 9 -9
p=families -6 6
p=fda -14 14
p=few -5 5
p=final 6 -6
p=first -35 35
p=food -6 6
p=for 8 -8
p=forces -17 17
p=framework -5 5
p=free 7 -7
p=from 16 -16
p=fruitful -5 5
p=further 12 -12
p=future 13 -13
p=g7 -25 25
p=general 7 -7
p=geneva -11 11
p=goals -7 7
p=good -12 12
p=great 5 -5
p=guys 6 -6
p=had -16 16
p=haven’t 6 -6
p=he -34 34
p=he'll -7 7
p=health -9 9
p=helped -5 5
p=her -16 16
p=he’ll -19 19
p=he’s -20 20
p=his -48 48
p=hopefully -7 7
p=hospital 5 -5
p=i -24 24
p=immediately -12 12
p=important -11 11
p=in 35 -35
p=in-person -9 9
p=includes 6 -6
p=india -20 20
p=initial 7 -7
p=international 19 -19
p=islamic 10 -10
p=israel 5 -5
p=israeli 8 -8
p=issue -8 8
p=it 10 -10
p=it’s 12 -12
p=i’m -5 5
p=i’ve -6 6
p=jordan -5 5
p=just -13 13
p=korea -18 18
p=last -10 10
p=later -7 7
p=leaders -38 38
p=let’s 24 -24
p=level 8 -8
p=like 8 -8
p=local 5 -5
p=long 12 -12
p=major -5 5
p=make 12 -12
p=many 12 -12
p=mass 7 -7
p=may -12 12
p=me 10 -10
p=members -11 11
p=men -7 7
p=military -20 20
p=million -12 12
p=ministerial -17 17
p=multilateral -8 8
p=multiple 11 -11
p=must 21 -21
p=mutual 8 -8
p=my -5 5
p=nation 7 -7
p=nations 7 -7
p=never 10 -10
p=new -13 13
p=not 15 -15
p=now 9 -9
p=nuclear -10 10
p=obama 14 -14
p=obviously -8 8
p=of -12 12
p=office -6 6
p=official -10 10
p=officials 9 -9
p=on 16 -16
p=once 7 -7
p=ongoing 11 -11
p=or 19 -19
p=other 8 -8
p=our -12 12
p=palestinian 5 -5
p=pandemic 6 -6
p=paris 9 -9
p=partnership 8 -8
p=peace 14 -14
p=peaceful 7 -7
p=people 27 -27
p=personnel 6 -6
p=plan 5 -5
p=please 7 -7
p=policy 9 -9
p=political 11 -11
p=positive 5 -5
p=post- -5 5
p=preliminary 12 -12
p=presidential 12 -12
p=press 24 -24
p=pressing 7 -7
p=previous 12 -12
p=private -5 5
p=proposed 9 -9
p=putin’s -13 13
p=quad -5 5
p=quick 9 -9
p=re- 16 -16
p=really 7 -7
p=recent -11 11
p=recently -29 29
p=refugee 9 -9
p=regime -6 6
p=region -6 6
p=regional -28 28
p=regular 7 -7
p=relief -8 8
p=remain 6 -6
p=remains 5 -5
p=report 10 -10
p=republican 5 -5
p=republicans 8 -8
p=resolution -8 8
p=rica 6 -6
p=rotational -7 7
p=russia -5 5
p=russian -14 14
p=russia’s -10 10
p=s -9 9
p=safe 7 -7
p=secretary -9 9
p=secretary’s -18 18
p=security -7 7
p=senate 7 -7
p=service -8 8
p=she 14 -14
p=she’s -15 15
p=should 18 -18
p=side -7 7
p=significant 10 -10
p=simply 6 -6
p=single -6 6
p=so 5 -5
p=special -21 21
p=specific -11 11
p=state -6 6
p=states -10 10
p=still 15 -15
p=strengthen 6 -6
p=substantial 9 -9
p=summit -15 15
p=support 7 -7
p=team -5 5
p=terrorist 12 -12
p=that’s -15 15
p=the -27 27
p=their 5 -5
p=then -29 29
p=therefore 8 -8
p=these -13 13
p=they -5 5
p=thing 5 -5
p=this -40 40
p=those -16 16
p=through 9 -9
p=time -9 9
p=to 8 -8
p=trilateral -8 8
p=troops -10 10
p=ukraine -6 6
p=unconditional 13 -13
p=under 10 -10
p=union 5 -5
p=up 5 -5
p=upcoming -5 5
p=upon -5 5
p=us 9 -9
p=usaid 11 -11
p=usually 6 -6
p=vaccine 7 -7
p=virtual -9 9
p=war -13 13
p=warm -10 10
p=was -18 18
p=we -25 25
p=we'll -10 10
p=we're 8 -8
p=weapons 8 -8
p=weather 6 -6
p=well -5 5
p=were -22 22
p=we’re -10 10
p=what 12 -12
p=what’s 5 -5
p=who -5 5
p=will -16 16
p=with -8 8
p=without 8 -8
p=women 5 -5
p=words 5 -5
p=work 6 -6
p=world 19 -19
p=would 12 -12
p=year 5 -5
p=yesterday’s -10 10
p=york 5 -5
p=you 28 -28
p=you're 5 -5
p=your -18 18
phone/call|name=falsefalse 5 -5
phone/call|name=falsetrue -7 7
phone/call|name=truetrue 5 -5
phone/call|p=a -28 28
phone/call|p=i 6 -6
phone/call|p=the -15 15
phone/call|p=this 11 -11
phone/call|p=to 10 -10
phone/call|p=we 27 -27
phone/call|p=your 5 -5
phone/call|pp=a -6 6
phone/call|pp=and 8 -8
phone/call|pp=during -23 23
phone/call|pp=got -10 10
phone/call|pp=had -6 6
phone/call|pp=in -10 10
phone/call|pp=of 5 -5
phone/call|pp=officials 8 -8
phone/call|pp=reminder 9 -9
phone/call|pp=the -5 5
phone/call|pp=what -5 5
phone/call|s=and -9 9
phone/call|s=are 7 -7
phone/call|s=for 9 -9
phone/call|s=i -8 8
phone/call|s=is 9 -9
phone/call|s=of 8 -8
phone/call|s=on 21 -21
phone/call|s=that -18 18
phone/call|s=to -12 12
phone/call|s=today 13 -13
phone/call|s=upon 9 -9
phone/call|s=will 6 -6
phone/call|s=with -12 12
phone/call|ss=be 5 -5
phone/call|ss=congress 9 -9
phone/call|ss=embargoed 8 -8
phone/call|ss=is 19 -19
phone/call|ss=the -15 15
phone/call|time=falsefalse 8 -8
phone/call|time=falsetrue -11 11
phone/call|time=truefalse 9 -9
phone/|name=falsefalse 17 -17
phone/|name=falsetrue -25 25
phone/|name=truefalse 20 -20
phone/|name=truetrue 8 -8
phone/|p=are -9 9
phone/|p=has 8 -8
phone/|p=have 7 -7
phone/|p=in -9 9
phone/|p=is 6 -6
phone/|p=of 6 -6
phone/|p=to 8 -8
phone/|pp=in -17 17
phone/|pp=of -7 7
phone/|pp=what 15 -15
phone/|s=a 9 -9
phone/|s=an -7 7
phone/|s=on 14 -14
phone/|s=the -9 9
phone/|s=upon -15 15
phone/|ss=agreement -9 9
phone/|ss=of 6 -6
phone/|ss=to -6 6
phone/|time=falsefalse 24 -24
phone/|time=falsetrue 8 -8
phone/|time=truefalse -14 14
pp=-- 13 -13
pp=000 6 -6
pp=11 -9 9
pp=2 -18 18
pp=2020 -5 5
pp=^ 18 -18
pp=a -8 8
pp=ability 12 -12
pp=able -15 15
pp=about -9 9
pp=across -8 8
pp=actions 5 -5
pp=addition 8 -8
pp=administration 7 -7
pp=africa 6 -6
pp=against 6 -6
pp=agenda 5 -5
pp=ago -41 41
pp=agreed -14 14
pp=ahead -5 5
pp=all 12 -12
pp=already -6 6
pp=america 12 -12
pp=american 9 -9
pp=an -11 11
pp=and 10 -10
pp=announce -16 16
pp=announced -30 30
pp=announcing -20 20
pp=another 6 -6
pp=any 11 -11
pp=anything 5 -5
pp=approach 7 -7
pp=are 22 -22
pp=as 10 -10
pp=assembly -12 12
pp=at -23 23
pp=austin -15 15
pp=authorities 6 -6
pp=authority 10 -10
pp=basis 9 -9
pp=be 8 -8
pp=because 9 -9
pp=been 12 -12
pp=begin -9 9
pp=beginning 8 -8
pp=behind -6 6
pp=believe 14 -14
pp=beyond 7 -7
pp=biden -15 15
pp=bill 6 -6
pp=billion 7 -7
pp=blinken -10 10
pp=border 9 -9
pp=both 19 -19
pp=budget 5 -5
pp=business 7 -7
pp=but 8 -8
pp=call 5 -5
pp=can 26 -26
pp=capacity 6 -6
pp=certainly 5 -5
pp=challenge 7 -7
pp=challenges 5 -5
pp=chance -38 38
pp=changes -6 6
pp=charter 7 -7
pp=coalition 5 -5
pp=come 5 -5
pp=comes 7 -7
pp=committee 7 -7
pp=comprehensive 5 -5
pp=concluded -15 15
pp=conditions -5 5
pp=conference -7 7
pp=conflict -12 12
pp=congress 7 -7
pp=continuing -12 12
pp=control -7 7
pp=conversation -10 10
pp=cooperation 7 -7
pp=costa 6 -6
pp=could 13 -13
pp=council 6 -6
pp=course -16 16
pp=covid-19 6 -6
pp=crisis 8 -8
pp=date -20 20
pp=day -6 6
pp=days -26 26
pp=debate 10 -10
pp=decade 5 -5
pp=decided -9 9
pp=decision -5 5
pp=decisions -8 8
pp=definition 5 -5
pp=deliver -6 6
pp=department 5 -5
pp=despite -8 8
pp=details 5 -5
pp=development 12 -12
pp=dialogue 6 -6
pp=did -16 16
pp=discussed -23 23
pp=discussion -26 26
pp=discussions -34 34
pp=do 16 -16
pp=does -13 13
pp=doses -6 6
pp=during -19 19
pp=each -8 8
pp=east -6 6
pp=economic 6 -6
pp=economy 12 -12
pp=effect 5 -5
pp=efforts 7 -7
pp=energy 7 -7
pp=enforcement 8 -8
pp=especially -12 12
pp=ever -5 5
pp=everybody 6 -6
pp=expand 8 -8
pp=expect -26 26
pp=expected 6 -6
pp=extreme 7 -7
pp=fact -11 11
pp=failed -6 6
pp=far -9 9
pp=federal -7 7
pp=first -23 23
pp=focused 8 -8
pp=for 7 -7
pp=foreign -16 16
pp=forward -29 29
pp=four -10 10
pp=freedom 5 -5
pp=funding 5 -5
pp=future 8 -8
pp=g7 -10 10
pp=gas 7 -7
pp=general -30 30
pp=given 5 -5
pp=glad -7 7
pp=going -21 21
pp=government 17 -17
pp=governor -18 18
pp=great -8 8
pp=group -7 7
pp=had -14 14
pp=happy 9 -9
pp=has 10 -10
pp=having -5 5
pp=he -21 21
pp=health 5 -5
pp=heard 5 -5
pp=helping -5 5
pp=here -15 15
pp=he’s 5 -5
pp=him -5 5
pp=his -7 7
pp=history 6 -6
pp=home 6 -6
pp=honored -14 14
pp=hope 14 -14
pp=house 5 -5
pp=households 7 -7
pp=i -9 9
pp=if 28 -28
pp=impact 6 -6
pp=importance -8 8
pp=india -12 12
pp=individuals -11 11
pp=information 6 -6
pp=infrastructure -7 7
pp=intend -5 5
pp=intention -35 35
pp=interest -5 5
pp=international 8 -8
pp=invasion -7 7
pp=investments 6 -6
pp=involved 7 -7
pp=iran -11 11
pp=iranian 5 -5
pp=is 15 -15
pp=israel 11 -11
pp=israeli -7 7
pp=issued -12 12
pp=issues -12 12
pp=it 12 -12
pp=it’s -5 5
pp=i’ll 6 -6
pp=i’m 8 -8
pp=i’ve 5 -5
pp=japan -11 11
pp=joint 9 -9
pp=judgment -6 6
pp=july -12 12
pp=just 13 -13
pp=keep 7 -7
pp=kind 13 -13
pp=kitchen 5 -5
pp=know 8 -8
pp=korea -16 16
pp=last 7 -7
pp=launch -11 11
pp=law 24 -24
pp=lead 10 -10
pp=leaders -17 17
pp=leadership -12 12
pp=leave 8 -8
pp=lebanon 6 -6
pp=led -7 7
pp=let 8 -8
pp=like 28 -28
pp=long 6 -6
pp=look 8 -8
pp=loss 7 -7
pp=made 18 -18
pp=management -7 7
pp=market 5 -5
pp=massacre -18 18
pp=may -9 9
pp=mcnamara -19 19
pp=means 5 -5
pp=measures 5 -5
pp=meeting -19 19
pp=meetings -10 10
pp=members -18 18
pp=message 6 -6
pp=might 9 -9
pp=military -22 22
pp=million 5 -5
pp=minister -13 13
pp=money 7 -7
pp=months -15 15
pp=more -7 7
pp=morning -5 5
pp=most 9 -9
pp=my 5 -5
pp=national -5 5
pp=nations -12 12
pp=need 20 -20
pp=negotiating -16 16
pp=negotiations -13 13
pp=new -11 11
pp=next -7 7
pp=night -13 13
pp=north 6 -6
pp=not 9 -9
pp=nothing 11 -11
pp=now 11 -11
pp=nuclear -7 7
pp=number -9 9
pp=of -7 7
pp=office 6 -6
pp=officials -6 6
pp=on -19 19
pp=once 5 -5
pp=online 9 -9
pp=only 5 -5
pp=open 8 -8
pp=opportunity -44 44
pp=oppose -11 11
pp=or 15 -15
pp=others 14 -14
pp=ought 5 -5
pp=our -8 8
pp=over -12 12
pp=own 8 -8
pp=package 8 -8
pp=particular 6 -6
pp=parties 6 -6
pp=partners -7 7
pp=partnership -12 12
pp=peace 6 -6
pp=people 14 -14
pp=period 9 -9
pp=place 14 -14
pp=planning -19 19
pp=plans -11 11
pp=pleased -19 19
pp=pleasure -12 12
pp=poland -12 12
pp=policy -5 5
pp=political -6 6
pp=potential 5 -5
pp=prepared -5 5
pp=preparing -6 6
pp=president -28 28
pp=president’s -14 14
pp=pressing 6 -6
pp=prime -5 5
pp=privilege -12 12
pp=problem 5 -5
pp=problems -5 5
pp=process 17 -17
pp=progress 12 -12
pp=project 5 -5
pp=proud -9 9
pp=purpose 7 -7
pp=quad -21 21
pp=question 11 -11
pp=questions 6 -6
pp=quickly 5 -5
pp=reached -5 5
pp=ready 12 -12
pp=really -6 6
pp=reason 7 -7
pp=received -21 21
pp=recent -11 11
pp=regard 16 -16
pp=region 5 -5
pp=reiterate -9 9
pp=relations -7 7
pp=relationship 6 -6
pp=republic -10 10
pp=republicans 8 -8
pp=require 10 -10
pp=resolve 8 -8
pp=review -5 5
pp=rica 6 -6
pp=right 10 -10
pp=rights 11 -11
pp=rising 5 -5
pp=role -5 5
pp=round -22 22
pp=rural -7 7
pp=russia -31 31
pp=s -9 9
pp=same 7 -7
pp=say 10 -10
pp=saying -6 6
pp=secretary -17 17
pp=security 11 -11
pp=see -8 8
pp=seek 8 -8
pp=seen -8 8
pp=senators -7 7
pp=sent -8 8
pp=session -16 16
pp=set -7 7
pp=several -17 17
pp=shall 5 -5
pp=she -8 8
pp=should 20 -20
pp=signed -19 19
pp=since 5 -5
pp=solarwinds 7 -7
pp=someone 11 -11
pp=stakeholders -6 6
pp=statement 11 -11
pp=steps 5 -5
pp=still 12 -12
pp=stop -8 8
pp=strengthen -7 7
pp=subject 13 -13
pp=success 5 -5
pp=such 9 -9
pp=summit -10 10
pp=support 12 -12
pp=supposed -11 11
pp=sweden -5 5
pp=table 6 -6
pp=take 6 -6
pp=taking 5 -5
pp=talk 6 -6
pp=talking 5 -5
pp=task 5 -5
pp=team -7 7
pp=thanks -5 5
pp=that 13 -13
pp=the -23 23
pp=their 5 -5
pp=then -23 23
pp=there -32 32
pp=these 7 -7
pp=they’ll -7 7
pp=things -5 5
pp=think 15 -15
pp=those -12 12
pp=threats -6 6
pp=through 17 -17
pp=throughout -7 7
pp=time -10 10
pp=to 8 -8
pp=today -18 18
pp=today’s -12 12
pp=tomorrow -6 6
pp=took -13 13
pp=tools 5 -5
pp=towards 6 -6
pp=transition 8 -8
pp=treaties 6 -6
pp=trip -16 16
pp=try 10 -10
pp=trying 7 -7
pp=u -8 8
pp=ukraine 5 -5
pp=unable 6 -6
pp=under 13 -13
pp=upon -17 17
pp=us -21 21
pp=use -9 9
pp=used 5 -5
pp=very -26 26
pp=vice -10 10
pp=vienna -18 18
pp=vietnam 6 -6
pp=view 7 -7
pp=want 25 -25
pp=wanted 7 -7
pp=wanting 5 -5
pp=wants 7 -7
pp=war 10 -10
pp=way 7 -7
pp=we -5 5
pp=we've 5 -5
pp=well -7 7
pp=we’ll -13 13
pp=we’re 10 -10
pp=we’ve 7 -7
pp=what 6 -6
pp=when 10 -10
pp=where 9 -9
pp=whether 13 -13
pp=which 9 -9
pp=while -8 8
pp=who 14 -14
pp=whose -8 8
pp=why -22 22
pp=will -21 21
pp=with -16 16
pp=women 7 -7
pp=words 7 -7
pp=work 11 -11
pp=working 12 -12
pp=year -17 17
pp=years 13 -13
pp=yesterday 16 -16
pp=yet 5 -5
pp=you 9 -9
pp=young 7 -7
pp=you’ve -7 7
s=- 12 -12
s=-- 11 -11
s=1 -19 19
s=100 -7 7
s=2 -8 8
s=5 -7 7
s=a -18 18
s=absolutely -7 7
s=access 5 -5
s=across 8 -8
s=actually -8 8
s=additional -18 18
s=after 5 -5
s=again -12 12
s=agreed -17 17
s=ahead 15 -15
s=al -7 7
s=all -7 7
s=allies -14 14
s=along 6 -6
s=already 8 -8
s=always 10 -10
s=american -11 11
s=americans 9 -9
s=among 8 -8
s=an -23 23
s=and 9 -9
s=announced -12 12
s=anything 16 -16
s=are -10 10
s=around 8 -8
s=as -22 22
s=asked -11 11
s=at -20 20
s=available 5 -5
s=back 14 -14
s=based 9 -9
s=become 5 -5
s=begun -6 6
s=behind 12 -12
s=between -17 17
s=beyond 5 -5
s=both 12 -12
s=broad 8 -8
s=brought -16 16
s=business 5 -5
s=but 18 -18
s=by 7 -7
s=call -9 9
s=called 6 -6
s=came -6 6
s=certain -6 6
s=climate -5 5
s=coming -9 9
s=committed -16 16
s=concerns 6 -6
s=conducted -6 6
s=conference -8 8
s=confirmed -11 11
s=consultations -18 18
s=conversations -11 11
s=cooperation 5 -5
s=coordination 7 -7
s=costs 5 -5
s=could 5 -5
s=countries 11 -11
s=days -24 24
s=deep 5 -5
s=democrats 6 -6
s=department 7 -7
s=desert -17 17
s=designed -7 7
s=dialogue -5 5
s=directed -17 17
s=directly -5 5
s=discussed -14 14
s=do -6 6
s=doctors -5 5
s=done 9 -9
s=during -10 10
s=each -12 12
s=economic 5 -5
s=emergency -8 8
s=entered -12 12
s=especially 9 -9
s=ever -5 5
s=experts 8 -8
s=federal 5 -5
s=first 5 -5
s=fiscal 7 -7
s=focused -14 14
s=for 12 -12
s=foreign 9 -9
s=forward 18 -18
s=from -11 11
s=funding -7 7
s=further 13 -13
s=general -11 11
s=generally 6 -6
s=given -10 10
s=good 5 -5
s=gotten 7 -7
s=great 5 -5
s=had -10 10
s=have 7 -7
s=he -13 13
s=health 9 -9
s=heard 7 -7
s=her 8 -8
s=here -9 9
s=he’s -7 7
s=him -29 29
s=his -10 10
s=home 5 -5
s=how -8 8
s=human -6 6
s=humanitarian -5 5
s=if 22 -22
s=immediately -10 10
s=including -5 5
s=india 9 -9
s=into -11 11
s=involving 9 -9
s=iran -6 6
s=is -6 6
s=issued -9 9
s=it 27 -27
s=its -5 5
s=itself -5 5
s=i’m 10 -10
s=joined -20 20
s=just -23 23
s=last -19 19
s=later -18 18
s=leaders -18 18
s=leading 5 -5
s=left -6 6
s=like 17 -17
s=long 7 -7
s=look -6 6
s=lost 10 -10
s=made 7 -7
s=may 7 -7
s=me -31 31
s=meeting -31 31
s=meetings -32 32
s=members 11 -11
s=met -16 16
s=millions -8 8
s=more -14 14
s=moved -15 15
s=mr -8 8
s=ms 8 -8
s=much 5 -5
s=must 9 -9
s=my 5 -5
s=nations -8 8
s=nearly 6 -6
s=negotiations -13 13
s=never 9 -9
s=new 8 -8
s=next -11 11
s=north -7 7
s=not 7 -7
s=noted 7 -7
s=now -7 7
s=obviously -16 16
s=of -6 6
s=often 7 -7
s=on -12 12
s=online 8 -8
s=only 7 -7
s=onto 13 -13
s=operation -14 14
s=opportunities 6 -6
s=or 10 -10
s=our 10 -10
s=out 13 -13
s=over -10 10
s=partners 5 -5
s=passed 10 -10
s=peace 10 -10
s=people 17 -17
s=planned -12 12
s=president -11 11
s=press 5 -5
s=prime -17 17
s=program 11 -11
s=provided -6 6
s=publicly -14 14
s=pursued -7 7
s=quickly 7 -7
s=raised -6 6
s=real 5 -5
s=received -7 7
s=recognized 6 -6
s=regional -5 5
s=relationship 23 -23
s=remarks -5 5
s=resolution 7 -7
s=resulted 6 -6
s=room 13 -13
s=said 19 -19
s=sanctions -11 11
s=say 6 -6
s=schools 5 -5
s=seen 7 -7
s=senator -16 16
s=senior 7 -7
s=sent -5 5
s=served 10 -10
s=set -6 6
s=several -14 14
s=shown 7 -7
s=signed -5 5
s=since 10 -10
s=some 9 -9
s=something 7 -7
s=space -6 6
s=started -6 6
s=summit -11 11
s=support 8 -8
s=table 9 -9
s=taken -15 15
s=taking 6 -6
s=talked -23 23
s=tens 6 -6
s=thanks -5 5
s=that 10 -10
s=that’s -6 6
s=their 5 -5
s=there -26 26
s=things 5 -5
s=this -6 6
s=three -6 6
s=through 14 -14
s=time 7 -7
s=today -42 42
s=tomorrow -26 26
s=towards 8 -8
s=trade 10 -10
s=two -12 12
s=ukraine 11 -11
s=under 9 -9
s=unfortunately 8 -8
s=up 5 -5
s=vaccines -12 12
s=very -8 8
s=was -15 15
s=water -7 7
s=we 14 -14
s=weapons 9 -9
s=weeks 11 -11
s=welcomed -9 9
s=well -17 17
s=were -12 12
s=we’ll -7 7
s=we’ve 20 -20
s=what 9 -9
s=when 15 -15
s=where 5 -5
s=whether 9 -9
s=which 7 -7
s=who 8 -8
s=with -32 32
s=within -21 21
s=worked -8 8
s=world 5 -5
s=would -9 9
s=yesterday -19 19
s=you -29 29
s=your 11 -11
sanction/sanction|name=truefalse -6 6
sanction/sanction|p=economic 7 -7
sanction/sanction|p=of -9 9
sanction/sanction|pp=to -17 17
sanction/sanction|s=$ -5 5
sanction/sanction|s=and 8 -8
sanction/sanction|s=on -9 9
sanction/sanction|s=to 7 -7
sanction/sanction|ss=$ -5 5
sanction/sanction|ss=the -12 12
sanction/sanction|time=falsetrue -9 9
sanction/|name=falsefalse 5 -5
sanction/|name=falsetrue -6 6
sanction/|name=truefalse 12 -12
sanction/|name=truetrue -6 6
sanction/|p=are -5 5
sanction/|p=to 18 -18
sanction/|p=we 5 -5
sanction/|pp=of 9 -9
sanction/|s=and 5 -5
sanction/|s=as -12 12
sanction/|s=the -5 5
sanction/|s=upon 5 -5
sanction/|ss=on 7 -7
sanction/|ss=opportunity 6 -6
sanction/|ss=the 7 -7
sanction/|time=truefalse 8 -8
see/|name=falsetrue 28 -28
see/|name=truefalse 8 -8
see/|p=all -9 9
see/|p=also -8 8
see/|p=and -14 14
see/|p=could 5 -5
see/|p=i 14 -14
see/|p=just -9 9
see/|p=not -6 6
see/|p=to -9 9
see/|p=we 21 -21
see/|p=we’ll -5 5
see/|p=we’re 8 -8
see/|p=you’re -9 9
see/|pp=and -6 6
see/|pp=as 5 -5
see/|pp=can -9 9
see/|pp=course 5 -5
see/|pp=expect 7 -7
see/|pp=first -6 6
see/|pp=good -9 9
see/|pp=have -10 10
see/|pp=hope 7 -7
see/|pp=i 6 -6
see/|pp=that -5 5
see/|pp=the 5 -5
see/|pp=today 5 -5
see/|pp=what 12 -12
see/|pp=you 10 -10
see/|s=a -7 7
see/|s=and 5 -5
see/|s=how 8 -8
see/|s=in 9 -9
see/|s=more 5 -5
see/|s=on 6 -6
see/|s=some 9 -9
see/|s=that 12 -12
see/|s=the -8 8
see/|s=this -6 6
see/|s=we -7 7
see/|s=what 8 -8
see/|s=you -7 7
see/|ss=a -6 6
see/|ss=it -6 6
see/|ss=lot -14 14
see/|ss=that 5 -5
see/|ss=the 21 -21
see/|ss=this -5 5
see/|time=falsefalse 16 -16
see/|time=falsetrue 18 -18
see/|time=truefalse 9 -9
sign/signing|name=falsefalse -14 14
sign/signing|name=truefalse -11 11
sign/signing|pp=the -18 18
sign/signing|time=falsefalse -15 15
sign/signing|time=falsetrue -5 5
sign/|name=falsefalse 14 -14
sign/|name=truefalse -12 12
sign/|name=truetrue 11 -11
sign/|p=a 9 -9
sign/|p=an -5 5
sign/|p=been 6 -6
sign/|p=congress 7 -7
sign/|p=fda -14 14
sign/|p=has 13 -13
sign/|p=have -7 7
sign/|p=he -6 6
sign/|p=i -11 11
sign/|p=just -15 15
sign/|p=that 8 -8
sign/|p=the 16 -16
sign/|p=we -13 13
sign/|p=will 6 -6
sign/|pp=a -6 6
sign/|pp=and -18 18
sign/|pp=bill -6 6
sign/|pp=has 7 -7
sign/|pp=i -5 5
sign/|pp=is -5 5
sign/|pp=just -6 6
sign/|pp=of -7 7
sign/|pp=states 11 -11
sign/|pp=that 9 -9
sign/|pp=when -7 7
sign/|pp=will 7 -7
sign/|s=a 7 -7
sign/|s=an -27 27
sign/|s=and -15 15
sign/|s=at -8 8
sign/|s=by 6 -6
sign/|s=i 5 -5
sign/|s=into -14 14
sign/|s=last -9 9
sign/|s=of 8 -8
sign/|s=on -13 13
sign/|s=that 17 -17
sign/|s=the -12 12
sign/|s=their -7 7
sign/|s=to -23 23
sign/|s=up 8 -8
sign/|s=with 18 -18
sign/|ss=$ 5 -5
sign/|ss=executive -5 5
sign/|ss=i -5 5
sign/|ss=it 7 -7
sign/|ss=law -13 13
sign/|ss=of 5 -5
sign/|ss=president 9 -9
sign/|ss=that 9 -9
sign/|ss=to 11 -11
sign/|ss=treaty -10 10
sign/|ss=was -8 8
sign/|ss=we 6 -6
sign/|time=falsefalse 6 -6
sign/|time=falsetrue -20 20
sign/|time=truefalse 20 -20
sign/|time=truetrue 7 -7
ss=$ 13 -13
ss=-- 7 -7
ss=000 -14 14
ss=1 13 -13
ss=100 -8 8
ss=25 -8 8
ss=3 -5 5
ss=5 7 -7
ss=60 -24 24
ss=9 -15 15
ss=a -10 10
ss=about -7 7
ss=access 6 -6
ss=accountable 5 -5
ss=administration -19 19
ss=advisory -8 8
ss=afghanistan -20 20
ss=african 5 -5
ss=after -8 8
ss=again 7 -7
ss=agreed -5 5
ss=agreement -13 13
ss=air -11 11
ss=all 26 -26
ss=allies -11 11
ss=already 13 -13
ss=also 10 -10
ss=am -10 10
ss=ambitious -13 13
ss=america -6 6
ss=american 9 -9
ss=americans 11 -11
ss=an -5 5
ss=and -6 6
ss=announced -12 12
ss=announcements 8 -8
ss=another -8 8
ss=answer 6 -6
ss=any 12 -12
ss=are 5 -5
ss=as 9 -9
ss=asked 6 -6
ss=asking -6 6
ss=at -21 21
ss=aware 5 -5
ss=back 8 -8
ss=because 7 -7
ss=been 6 -6
ss=believe 5 -5
ss=best 12 -12
ss=better 7 -7
ss=beyond 8 -8
ss=biden -14 14
ss=bilateral -10 10
ss=bill 11 -11
ss=borders -5 5
ss=both 7 -7
ss=break 5 -5
ss=briefing -7 7
ss=build 18 -18
ss=building 5 -5
ss=business -5 5
ss=by 13 -13
ss=call -20 20
ss=called 5 -5
ss=canada -10 10
ss=care 5 -5
ss=ceasefire -11 11
ss=certainly 6 -6
ss=challenge 7 -7
ss=challenges 19 -19
ss=chance -29 29
ss=charge -12 12
ss=chicago 5 -5
ss=child 6 -6
ss=china 19 -19
ss=clean 5 -5
ss=clear 17 -17
ss=clearly 9 -9
ss=climate -16 16
ss=cold 5 -5
ss=come 5 -5
ss=coming -17 17
ss=comment 5 -5
ss=commitments 7 -7
ss=committed -9 9
ss=common 6 -6
ss=comprehensive -6 6
ss=concern -6 6
ss=concerns -12 12
ss=congress 14 -14
ss=considered 7 -7
ss=continue 15 -15
ss=continued 6 -6
ss=contribute 6 -6
ss=control -5 5
ss=conversations -16 16
ss=cooperation 10 -10
ss=costa -10 10
ss=could 9 -9
ss=country 10 -10
ss=courage 6 -6
ss=course 8 -8
ss=covid 7 -7
ss=crime 5 -5
ss=cut 6 -6
ss=cyber -8 8
ss=data 8 -8
ss=days -6 6
ss=decades -8 8
ss=defense -12 12
ss=democratic 5 -5
ss=department 8 -8
ss=detail 6 -6
ss=development 5 -5
ss=dialogue -5 5
ss=dialogues 6 -6
ss=different 10 -10
ss=diplomacy 10 -10
ss=direct -23 23
ss=directed 5 -5
ss=discuss -14 14
ss=discussed -13 13
ss=discussion -10 10
ss=discussions -36 36
ss=doing 6 -6
ss=done 5 -5
ss=dr -8 8
ss=each -5 5
ss=early 6 -6
ss=economic 6 -6
ss=economy 5 -5
ss=effect -12 12
ss=effective 7 -7
ss=effort 6 -6
ss=efforts -8 8
ss=embargoed 12 -12
ss=emergency -17 17
ss=encouraged 7 -7
ss=end 14 -14
ss=engaged -8 8
ss=enhance -7 7
ss=ensure 6 -6
ss=establish -6 6
ss=estimate -8 8
ss=europe -13 13
ss=evacuation -9 9
ss=everyone 7 -7
ss=example -13 13
ss=exchange -7 7
ss=executive -7 7
ss=expressed -8 8
ss=extraordinary 5 -5
ss=extremely -7 7
ss=face 5 -5
ss=factsheet 6 -6
ss=families -9 9
ss=far -17 17
ss=federal 7 -7
ss=few 6 -6
ss=fight -7 7
ss=fighting 5 -5
ss=final -6 6
ss=floor 7 -7
ss=focus -5 5
ss=focused -8 8
ss=follow -6 6
ss=follow-up 6 -6
ss=for 19 -19
ss=force 7 -7
ss=forces -30 30
ss=forward 7 -7
ss=four 6 -6
ss=france 12 -12
ss=friends 5 -5
ss=funding 10 -10
ss=general -8 8
ss=germany -10 10
ss=get 9 -9
ss=glasgow -15 15
ss=go -14 14
ss=goals 13 -13
ss=god 9 -9
ss=going -8 8
ss=gone -12 12
ss=good 18 -18
ss=government -12 12
ss=governor -13 13
ss=great 12 -12
ss=group -7 7
ss=halfway -6 6
ss=happen 10 -10
ss=health 9 -9
ss=help -6 6
ss=helped -8 8
ss=here -35 35
ss=he’s -13 13
ss=him 8 -8
ss=himself 5 -5
ss=hit -9 9
ss=hold 5 -5
ss=human -8 8
ss=humanitarian -8 8
ss=i -11 11
ss=impact 5 -5
ss=importance -14 14
ss=important 6 -6
ss=in -5 5
ss=including -6 6
ss=increase -11 11
ss=increasing 6 -6
ss=india -13 13
ss=indication 7 -7
ss=innocent 5 -5
ss=intention -19 19
ss=interest 8 -8
ss=interests -7 7
ss=international 5 -5
ss=iran -7 7
ss=is 8 -8
ss=israel's 9 -9
ss=issues 5 -5
ss=it 17 -17
ss=its -19 19
ss=january 15 -15
ss=japan -5 5
ss=jeff 7 -7
ss=joint -7 7
ss=july -12 12
ss=june -11 11
ss=justice -12 12
ss=kuwait -15 15
ss=last -7 7
ss=late -8 8
ss=launch -6 6
ss=law -12 12
ss=leaders -25 25
ss=led -9 9
ss=less -5 5
ss=let 6 -6
ss=letter -28 28
ss=light 6 -6
ss=little 5 -5
ss=maintain -6 6
ss=make 14 -14
ss=making 6 -6
ss=march -9 9
ss=mask -6 6
ss=may -11 11
ss=me -24 24
ss=means 9 -9
ss=measures 10 -10
ss=meeting -60 60
ss=members -9 9
ss=membership 5 -5
ss=message 9 -9
ss=might 8 -8
ss=million -13 13
ss=millions -5 5
ss=mind 8 -8
ss=minister -17 17
ss=month -5 5
ss=more 13 -13
ss=move 5 -5
ss=mr -8 8
ss=much -7 7
ss=must 7 -7
ss=mutual 8 -8
ss=my -8 8
ss=national 8 -8
ss=navalny 7 -7
ss=need 5 -5
ss=needs 14 -14
ss=negotiations -12 12
ss=new -17 17
ss=next -19 19
ss=night -7 7
ss=no 12 -12
ss=not 14 -14
ss=november 7 -7
ss=now -17 17
ss=nuclear -19 19
ss=of -7 7
ss=offer 6 -6
ss=office 15 -15
ss=officials -6 6
ss=once 6 -6
ss=one 12 -12
ss=ongoing -11 11
ss=open -7 7
ss=opportunities 6 -6
ss=opportunity -23 23
ss=or 7 -7
ss=order -5 5
ss=over 14 -14
ss=panama -8 8
ss=particular 17 -17
ss=parties -6 6
ss=pay 6 -6
ss=people 5 -5
ss=permanent -6 6
ss=permission 5 -5
ss=personnel -5 5
ss=place -9 9
ss=plans -8 8
ss=play -9 9
ss=policy -14 14
ss=poverty 8 -8
ss=power 7 -7
ss=preliminary 7 -7
ss=present 6 -6
ss=president -13 13
ss=pretty -7 7
ss=prime -15 15
ss=production -5 5
ss=productive -16 16
ss=profound 5 -5
ss=providing 5 -5
ss=putting 6 -6
ss=qaeda -7 7
ss=question 6 -6
ss=questions 5 -5
ss=reached -5 5
ss=real 6 -6
ss=really 10 -10
ss=recent 10 -10
ss=recommendations 5 -5
ss=record -5 5
ss=refuge -14 14
ss=regarding 6 -6
ss=regional -10 10
ss=relationship 5 -5
ss=release -25 25
ss=released -11 11
ss=report 15 -15
ss=reports 7 -7
ss=republicans 14 -14
ss=request -10 10
ss=requested -6 6
ss=response 5 -5
ss=rest -6 6
ss=returned -24 24
ss=right 6 -6
ss=rise 5 -5
ss=root 5 -5
ss=said 13 -13
ss=same 8 -8
ss=sanctions -19 19
ss=say 5 -5
ss=schools 8 -8
ss=second -6 6
ss=secretary -21 21
ss=security 5 -5
ss=seek 9 -9
ss=seen -8 8
ss=senator -16 16
ss=send -18 18
ss=senior -5 5
ss=sent -11 11
ss=serious 5 -5
ss=several -22 22
ss=share -5 5
ss=she -10 10
ss=should 8 -8
ss=significant 7 -7
ss=social 8 -8
ss=soon -6 6
ss=sounds -8 8
ss=sovereign -7 7
ss=speak 6 -6
ss=specifics 6 -6
ss=started -7 7
ss=state -12 12
ss=statement 18 -18
ss=statements -5 5
ss=storm -7 7
ss=strengthen -7 7
ss=strong 14 -14
ss=support 17 -17
ss=system 9 -9
ss=take 9 -9
ss=taken -11 11
ss=talk -9 9
ss=talks -29 29
ss=team -9 9
ss=terms -5 5
ss=territories 5 -5
ss=terror 7 -7
ss=than 8 -8
ss=the -5 5
ss=their 10 -10
ss=themselves -5 5
ss=then 6 -6
ss=there -23 23
ss=these -8 8
ss=they 5 -5
ss=they’re 7 -7
ss=think -10 10
ss=those -7 7
ss=thousands 5 -5
ss=through 9 -9
ss=time 9 -9
ss=to -9 9
ss=today -13 13
ss=together -7 7
ss=tomorrow -26 26
ss=took -15 15
ss=tools 9 -9
ss=total 5 -5
ss=travel -6 6
ss=treaty -5 5
ss=troops -16 16
ss=try 10 -10
ss=turn 7 -7
ss=two -6 6
ss=u -6 6
ss=ukraine -18 18
ss=under 7 -7
ss=updates 6 -6
ss=urgent 7 -7
ss=us 8 -8
ss=use 14 -14
ss=using 6 -6
ss=vaccines 8 -8
ss=very -5 5
ss=vice -11 11
ss=vienna -19 19
ss=viet-nam -12 12
ss=vietnam 15 -15
ss=views -8 8
ss=violence 9 -9
ss=vital 5 -5
ss=war 6 -6
ss=was -20 20
ss=way 10 -10
ss=week -15 15
ss=well 16 -16
ss=we’ll -6 6
ss=we’re 5 -5
ss=whatever -6 6
ss=when -6 6
ss=where 16 -16
ss=while 5 -5
ss=white 10 -10
ss=will -15 15
ss=with -17 17
ss=without -5 5
ss=words 9 -9
ss=working 9 -9
ss=world 13 -13
ss=would 5 -5
ss=year 12 -12
ss=years 8 -8
ss=yet 5 -5
ss=you 11 -11
ss=your 15 -15
ss=you’ve 6 -6
time=falsefalse 49 -49
time=falsetrue 19 -19
time=truefalse 11 -11
time=truetrue 7 -7
visit/visit|name=falsefalse -7 7
visit/visit|name=truefalse -20 20
visit/visit|name=truetrue -18 18
visit/visit|p=his -5 5
visit/visit|p=the -10 10
visit/visit|p=this -15 15
visit/visit|p=to 16 -16
visit/visit|p=your -8 8
visit/visit|pp=for -7 7
visit/visit|pp=of -9 9
visit/visit|pp=president -5 5
visit/visit|pp=the -10 10
visit/visit|pp=to -9 9
visit/visit|s=here -7 7
visit/visit|s=to -17 17
visit/visit|time=falsefalse -19 19
visit/visit|time=falsetrue -9 9
visit/visit|time=truefalse -16 16
visit/|name=falsefalse -8 8
visit/|name=falsetrue 5 -5
visit/|name=truefalse -12 12
visit/|name=truetrue -12 12
visit/|p=i -5 5
visit/|time=falsefalse -15 15
visit/|time=truefalse -9 9
w=accord -8 8
w=address 40 -40
w=addressed -18 18
w=addressing 10 -10
w=admission -11 11
w=admissions 12 -12
w=adopt 5 -5
w=aggression 15 -15
w=agree 30 -30
w=agreed -9 9
w=agreeing -9 9
w=agreement 14 -14
w=agrees 7 -7
w=allocated 9 -9
w=announce -9 9
w=announced -47 47
w=announcement -49 49
w=announcements -23 23
w=announcing -41 41
w=appointed -21 21
w=appointment -9 9
w=arrival 9 -9
w=arrive -9 9
w=arrived -8 8
w=assassination 6 -6
w=assault 10 -10
w=assembly -20 20
w=attack 17 -17
w=attacked -29 29
w=attend -29 29
w=attending 11 -11
w=authorized -6 6
w=ban -11 11
w=bilateral 10 -10
w=bombing -23 23
w=brief 6 -6
w=briefed 9 -9
w=briefing 12 -12
w=bring 21 -21
w=bringing 12 -12
w=brings 15 -15
w=brought 6 -6
w=buildup 7 -7
w=call 12 -12
w=called -15 15
w=calling 8 -8
w=came -17 17
w=ceasefire -17 17
w=ceremony -28 28
w=chair 9 -9
w=chairs 10 -10
w=close 7 -7
w=closed 5 -5
w=closing -5 5
w=come 30 -30
w=coming -23 23
w=commit 12 -12
w=conclude 10 -10
w=concluded -28 28
w=conduct 17 -17
w=conducted -15 15
w=conducting -11 11
w=conference -34 34
w=conferences 5 -5
w=confirmation 11 -11
w=confirmed 5 -5
w=congress 69 -69
w=congresses 6 -6
w=consult -9 9
w=consultation 7 -7
w=consultations -18 18
w=consulting -11 11
w=contribute 8 -8
w=contributed 6 -6
w=convened -24 24
w=convention 17 -17
w=conventions 7 -7
w=conversation -30 30
w=conversations -21 21
w=cop26 -13 13
w=coup -15 15
w=create 27 -27
w=created 21 -21
w=creates -5 5
w=creation 12 -12
w=death 6 -6
w=deaths 11 -11
w=decision 12 -12
w=decisions 31 -31
w=declaration -15 15
w=declarations -19 19
w=declare 8 -8
w=declared 14 -14
w=defeat 8 -8
w=defeated -7 7
w=delegation 24 -24
w=delegations 10 -10
w=delivered -13 13
w=depart -10 10
w=deployed -19 19
w=deploying -21 21
w=deployment 13 -13
w=deployments -14 14
w=designated -22 22
w=destruction -7 7
w=detained 7 -7
w=dialogue 14 -14
w=dialogues 14 -14
w=discuss -14 14
w=discussed -65 65
w=discussing -20 20
w=discussion -22 22
w=discussions -27 27
w=donated -6 6
w=elections 15 -15
w=enacted 14 -14
w=endorsed -6 6
w=engage 14 -14
w=engaged 30 -30
w=engagement 59 -59
w=engagements -13 13
w=established 11 -11
w=establishes -7 7
w=establishing -13 13
w=evacuate 7 -7
w=evacuated -33 33
w=evacuation -18 18
w=event -16 16
w=events 17 -17
w=exchange 7 -7
w=exercise 9 -9
w=exercises 7 -7
w=extend 15 -15
w=extended 7 -7
w=extending -9 9
w=fire 8 -8
w=fly 6 -6
w=flying -6 6
w=forum 5 -5
w=forums 10 -10
w=free 24 -24
w=freed 5 -5
w=g7 18 -18
w=gathered 8 -8
w=gathering 19 -19
w=go 19 -19
w=goes 20 -20
w=going 14 -14
w=had -24 24
w=has 41 -41
w=have 37 -37
w=having -9 9
w=headed -12 12
w=heading -7 7
w=heads -15 15
w=held -29 29
w=hit 7 -7
w=hold 21 -21
w=holding -9 9
w=host -12 12
w=hosted -15 15
w=hosting -16 16
w=impose 16 -16
w=imposition 6 -6
w=inaugurated -10 10
w=inauguration -6 6
w=independence 10 -10
w=informs 6 -6
w=intervene 5 -5
w=intervention -14 14
w=interview -13 13
w=interviews -9 9
w=invade 6 -6
w=invaded -10 10
w=invasion -32 32
w=invitation 8 -8
w=invited -19 19
w=issue 43 -43
w=issued -19 19
w=issues 44 -44
w=issuing -19 19
w=join -9 9
w=joined -18 18
w=kill 5 -5
w=land 25 -25
w=lands 9 -9
w=launch -21 21
w=launched 10 -10
w=launching 8 -8
w=lead 24 -24
w=leading 25 -25
w=leads 7 -7
w=leave 14 -14
w=leaving 12 -12
w=led 8 -8
w=left 10 -10
w=letter -35 35
w=letters -14 14
w=lift 10 -10
w=lifting -5 5
w=lunch -15 15
w=massacre -11 11
w=meet 9 -9
w=meeting -54 54
w=meetings -54 54
w=memorandum -16 16
w=message 27 -27
w=messages -5 5
w=met -17 17
w=ministerial -20 20
w=missions 13 -13
w=mobilize 8 -8
w=move 20 -20
w=moved -11 11
w=moving 15 -15
w=murder 15 -15
w=murdered 11 -11
w=name 38 -38
w=named 8 -8
w=negotiate 10 -10
w=negotiated 11 -11
w=negotiation 8 -8
w=negotiations -10 10
w=nominate -11 11
w=nominating -16 16
w=note 33 -33
w=occupation -7 7
w=occupied 7 -7
w=open 12 -12
w=opened -10 10
w=opening 6 -6
w=opens -6 6
w=operation -9 9
w=operations 14 -14
w=order 8 -8
w=ordered -36 36
w=orders 7 -7
w=package 26 -26
w=participate -11 11
w=participated -20 20
w=pass 25 -25
w=passed 42 -42
w=phone 7 -7
w=phones 5 -5
w=pledge 11 -11
w=pledged 13 -13
w=pledges -8 8
w=present 15 -15
w=presented 8 -8
w=provide 31 -31
w=provided 7 -7
w=provides 20 -20
w=providing -11 11
w=published 11 -11
w=pull 9 -9
w=pulled -7 7
w=put 18 -18
w=putting 8 -8
w=reach 20 -20
w=reaches 5 -5
w=recall 5 -5
w=receive 30 -30
w=received -8 8
w=receiving 20 -20
w=release -17 17
w=released 9 -9
w=releasing 9 -9
w=remove -23 23
w=renew -8 8
w=reopened -12 12
w=request 14 -14
w=requests 12 -12
w=restore 12 -12
w=restored 5 -5
w=resume -20 20
w=return 19 -19
w=returned -22 22
w=returning 13 -13
w=rounds -7 7
w=roundtable 8 -8
w=sanctioned -22 22
w=see 6 -6
w=seeing 19 -19
w=seen 10 -10
w=sees 10 -10
w=seize 8 -8
w=seized 15 -15
w=select -5 5
w=selected -9 9
w=send -10 10
w=sending -28 28
w=sent -31 31
w=session -46 46
w=shipping -9 9
w=sign -26 26
w=signed -56 56
w=signing -24 24
w=signs 10 -10
w=sit 26 -26
w=speak 15 -15
w=speaking 24 -24
w=speaks 9 -9
w=spoke -8 8
w=spoken 16 -16
w=statement 49 -49
w=statements 29 -29
w=station -5 5
w=stations 9 -9
w=stay 21 -21
w=stop 18 -18
w=stopped 10 -10
w=strikes -8 8
w=struck 10 -10
w=submitted -9 9
w=summit -54 54
w=supply 13 -13
w=surge 10 -10
w=swear 11 -11
w=talk 46 -46
w=talked -24 24
w=talks -54 54
w=telephone -13 13
w=test 16 -16
w=testing 20 -20
w=tests -7 7
w=transfer 8 -8
w=travel -25 25
w=traveled 6 -6
w=traveling -15 15
w=treaties 14 -14
w=trip -95 95
w=unveil 8 -8
w=visit -39 39
w=visited -9 9
w=visiting -19 19
w=waive 10 -10
w=war 27 -27
w=wars 12 -12
w=welcome 16 -16
w=went -22 22
w=withdraw -20 20
w=withdrawing -9 9
w=write 9 -9
w=writing 10 -10
w=wrote 9 -9
write/letter|name=falsetrue -10 10
write/letter|name=truefalse 10 -10
write/letter|name=truetrue 18 -18
write/letter|p=strong 6 -6
write/letter|p=the 13 -13
write/letter|p=this -6 6
write/letter|pp=the 9 -9
write/letter|pp=to -6 6
write/letter|s=that -6 6
write/letter|s=to 16 -16
write/letter|ss=i -7 7
write/letter|time=falsefalse 9 -9
write/letter|time=falsetrue 13 -13
write/|name=truetrue 13 -13
write/|p=to 6 -6
write/|pp=the 11 -11
write/|s=a 5 -5
write/|s=to -11 11
write/|ss=that -6 6
write/|time=falsefalse 22 -22
write/|time=truefalse -8 8
`

export const TELLING_MODEL = `none event
a:$ 14 -14
a:' 7 -7
a:'ll -8 8
a:'m -6 6
a:'re -8 8
a:'s 7 -7
a:'ve 16 -16
a:( 10 -10
a:) 12 -12
a:, 9 -9
a:- -6 6
a:. 6 -6
a:: 17 -17
a:; 5 -5
a:? -6 6
a:CD 10 -10
a:COUNTED -10 10
a:E-announcement 44 -44
a:E-call -12 12
a:E-delivery 12 -12
a:E-killing 7 -7
a:E-letter -9 9
a:E-move -5 5
a:E-opening 13 -13
a:E-signing -39 39
a:E-summit -28 28
a:E-talks -55 55
a:E-test 12 -12
a:E-visit -6 6
a:FORCES -26 26
a:NAME 6 -6
a:PEOPLE 9 -9
a:POST 8 -8
a:STATE -21 21
a:THING 5 -5
a:TIME -27 27
a:[ 14 -14
a:] 5 -5
a:a -6 6
a:about 16 -16
a:accepted 6 -6
a:act 5 -5
a:active -7 7
a:additional -7 7
a:address 10 -10
a:adopted 5 -5
a:advance -8 8
a:advancing 5 -5
a:affordable 11 -11
a:after -6 6
a:again -13 13
a:against -23 23
a:agreed -16 16
a:all 22 -22
a:allow 5 -5
a:almost 15 -15
a:already 10 -10
a:also 9 -9
a:although -9 9
a:ambitious -26 26
a:announce -11 11
a:another -10 10
a:any -5 5
a:apply -13 13
a:are 16 -16
a:armed 10 -10
a:around 12 -12
a:as -14 14
a:asked -7 7
a:asking -14 14
a:assess 5 -5
a:at 6 -6
a:attain 5 -5
a:attributable -11 11
a:available 6 -6
a:away 11 -11
a:back 10 -10
a:bad -11 11
a:banning -7 7
a:based 11 -11
a:basic 11 -11
a:be 15 -15
a:bear -16 16
a:because -10 10
a:been 17 -17
a:begin -8 8
a:begun -12 12
a:behind 7 -7
a:believe 8 -8
a:best 13 -13
a:better 6 -6
a:between -15 15
a:beyond 7 -7
a:big 6 -6
a:bigger -5 5
a:bipartisan -9 9
a:both 13 -13
a:brief 7 -7
a:bring 11 -11
a:bringing 8 -8
a:british -13 13
a:broad -15 15
a:broader -6 6
a:built -5 5
a:busy 5 -5
a:by 9 -9
a:call 6 -6
a:called 6 -6
a:calling -9 9
a:can 10 -10
a:canadian -6 6
a:caused -12 12
a:certain -7 7
a:chemical -5 5
a:civil -6 6
a:clear -15 15
a:clearly 13 -13
a:close -7 7
a:closer -11 11
a:collective 5 -5
a:combat -7 7
a:come -18 18
a:comes 7 -7
a:coming -9 9
a:commercial -5 5
a:committed -5 5
a:common -11 11
a:comprehensive -10 10
a:condemning 11 -11
a:confront -7 7
a:congressional 7 -7
a:consider 10 -10
a:considerable 7 -7
a:constitute -13 13
a:constitutes -6 6
a:consult -13 13
a:continue 5 -5
a:continues -7 7
a:continuing -7 7
a:control -7 7
a:convenient -11 11
a:convey 10 -10
a:cooperating -9 9
a:corrupt -11 11
a:cost -17 17
a:could 16 -16
a:create 6 -6
a:creates -14 14
a:critical 7 -7
a:currently -8 8
a:daily -7 7
a:dangerous 5 -5
a:deal 8 -8
a:dealing -14 14
a:decided -14 14
a:deep -6 6
a:deeper -5 5
a:defend -13 13
a:demonstrate -8 8
a:demonstrates -9 9
a:despite 5 -5
a:determine 6 -6
a:devastating 5 -5
a:developed -7 7
a:differing 5 -5
a:difficult 9 -9
a:digital 6 -6
a:distinguished 13 -13
a:distribute -11 11
a:do -9 9
a:doing 6 -6
a:down -12 12
a:dramatic -5 5
a:drop -10 10
a:during 5 -5
a:each -17 17
a:earlier 16 -16
a:early 21 -21
a:economic -11 11
a:either -6 6
a:electric -7 7
a:embargoed 20 -20
a:encourages 5 -5
a:ended 6 -6
a:ending -7 7
a:enduring -9 9
a:enough 8 -8
a:ensure 11 -11
a:especially 19 -19
a:essentially -13 13
a:establish -8 8
a:even -5 5
a:eventually 8 -8
a:every -13 13
a:executive -6 6
a:expand 7 -7
a:explore 10 -10
a:express 5 -5
a:expressed -16 16
a:expressing 7 -7
a:extensive -5 5
a:extensively -11 11
a:extra 10 -10
a:extraordinary -10 10
a:extremely -7 7
a:face 16 -16
a:far -7 7
a:federal 12 -12
a:figure 5 -5
a:financial 5 -5
a:find 9 -9
a:first -20 20
a:fiscal 7 -7
a:focus 8 -8
a:focused -15 15
a:following -23 23
a:for 9 -9
a:forced 7 -7
a:forcefully 6 -6
a:foreign 10 -10
a:forward 23 -23
a:fruitful -10 10
a:fundamental 6 -6
a:further 11 -11
a:future 8 -8
a:german -7 7
a:getting 7 -7
a:give 14 -14
a:global -10 10
a:glorious 6 -6
a:go -9 9
a:goes -8 8
a:going -24 24
a:good 14 -14
a:great 21 -21
a:green -13 13
a:growing 7 -7
a:guess 5 -5
a:had 7 -7
a:haitian -6 6
a:happened -5 5
a:happening -10 10
a:has -20 20
a:have -5 5
a:having 11 -11
a:he -27 27
a:healthy -13 13
a:hear 22 -22
a:heard -12 12
a:heavy 20 -20
a:helping 5 -5
a:her 17 -17
a:here -16 16
a:higher -9 9
a:him 6 -6
a:historic -9 9
a:holds -7 7
a:home -16 16
a:hope 5 -5
a:how 5 -5
a:however 6 -6
a:huge -5 5
a:humanitarian -18 18
a:i 8 -8
a:if 15 -15
a:impressive 5 -5
a:includes -15 15
a:including -15 15
a:increasing 7 -7
a:independent -5 5
a:innovative 9 -9
a:international 10 -10
a:into -19 19
a:involved 10 -10
a:involving 5 -5
a:iranian 5 -5
a:iraqi 9 -9
a:is 9 -9
a:israeli -17 17
a:issued -5 5
a:it 18 -18
a:its -8 8
a:itself 8 -8
a:join -23 23
a:joining 6 -6
a:joint -5 5
a:keep 6 -6
a:key -5 5
a:know -12 12
a:knows 6 -6
a:laid -13 13
a:larger -7 7
a:largest -15 15
a:last -8 8
a:lately 5 -5
a:later -23 23
a:latest 5 -5
a:lead 13 -13
a:leading 11 -11
a:least -7 7
a:led -20 20
a:like -13 13
a:listen -14 14
a:live -8 8
a:long 9 -9
a:look -6 6
a:looks 8 -8
a:lost 7 -7
a:lower 5 -5
a:made -8 8
a:maintain -15 15
a:make 8 -8
a:making 6 -6
a:malign 10 -10
a:many -11 11
a:may 10 -10
a:me -19 19
a:means -5 5
a:medical 7 -7
a:meet 6 -6
a:met 12 -12
a:military -13 13
a:most -15 15
a:move 6 -6
a:moving -13 13
a:much 13 -13
a:multilateral -15 15
a:must 11 -11
a:my 12 -12
a:nearly 8 -8
a:needs 6 -6
a:neighboring 7 -7
a:new -5 5
a:no -13 13
a:north 7 -7
a:not 16 -16
a:nuclear -27 27
a:observe -8 8
a:obviously -16 16
a:offer 10 -10
a:official 5 -5
a:often 6 -6
a:okay 6 -6
a:online 7 -7
a:onto 23 -23
a:or 12 -12
a:other 11 -11
a:our 6 -6
a:outstanding -12 12
a:overseas -6 6
a:own 11 -11
a:palestinian 5 -5
a:particular 6 -6
a:particularly 7 -7
a:passed 11 -11
a:past 8 -8
a:pay -13 13
a:perhaps 7 -7
a:personal 10 -10
a:physical -14 14
a:placed -9 9
a:planned -6 6
a:political 12 -12
a:possible -5 5
a:powerful 9 -9
a:precisely 5 -5
a:previous 8 -8
a:prime -7 7
a:prior 6 -6
a:private -11 11
a:privately -11 11
a:prompt 10 -10
a:promptly -6 6
a:proposed 9 -9
a:provide -12 12
a:provides -14 14
a:public 12 -12
a:publicly -23 23
a:pursue -14 14
a:pursuing 8 -8
a:put 6 -6
a:putting 6 -6
a:quick 8 -8
a:quickly 9 -9
a:rally -9 9
a:rapidly -10 10
a:rather 5 -5
a:reaching 8 -8
a:read -23 23
a:real 8 -8
a:really 18 -18
a:received 8 -8
a:recent 11 -11
a:recognize -5 5
a:reflect -10 10
a:regional -11 11
a:regular 11 -11
a:remain 5 -5
a:remember 8 -8
a:renewed -6 6
a:representing 12 -12
a:represents 15 -15
a:republican 12 -12
a:require 7 -7
a:respective -7 7
a:responsible -10 10
a:resume 6 -6
a:rotational -11 11
a:rural -5 5
a:russian 10 -10
a:safe -14 14
a:said 11 -11
a:say 7 -7
a:saying 6 -6
a:second -16 16
a:secure -8 8
a:see -5 5
a:seeking 6 -6
a:seeks -8 8
a:senior 12 -12
a:sent -5 5
a:several -13 13
a:severe 10 -10
a:share -12 12
a:she -26 26
a:short 7 -7
a:shortly -5 5
a:should 17 -17
a:showed -11 11
a:sign 5 -5
a:signals -7 7
a:significant 15 -15
a:slightly 6 -6
a:small 6 -6
a:so -9 9
a:so-called -5 5
a:social 12 -12
a:some -6 6
a:somewhat -11 11
a:soon -12 12
a:sounds -15 15
a:southern -10 10
a:speak -16 16
a:special -9 9
a:specifically -8 8
a:speed 8 -8
a:spend -13 13
a:spoke -7 7
a:stand 5 -5
a:start 5 -5
a:started -15 15
a:starting 8 -8
a:state 8 -8
a:step -5 5
a:still 6 -6
a:stop 10 -10
a:strengthening -5 5
a:strong 13 -13
a:subject -9 9
a:substantially -6 6
a:substantive -7 7
a:succeed -7 7
a:supplemental -7 7
a:support -18 18
a:supporting 7 -7
a:sure 5 -5
a:take 5 -5
a:taking -5 5
a:talk -23 23
a:talked 5 -5
a:talks -9 9
a:tell 7 -7
a:territorial -12 12
a:terrorist 6 -6
a:than 28 -28
a:that 11 -11
a:their 5 -5
a:then -9 9
a:there -44 44
a:these 7 -7
a:they 6 -6
a:think 14 -14
a:this -10 10
a:through 6 -6
a:throughout 10 -10
a:together -31 31
a:told 5 -5
a:took -14 14
a:top 5 -5
a:tough -9 9
a:toward 7 -7
a:transatlantic 12 -12
a:true -16 16
a:truly 7 -7
a:try -9 9
a:trying 5 -5
a:turn 7 -7
a:twice 6 -6
a:ukrainian -5 5
a:ultimately 5 -5
a:under 25 -25
a:undermine 5 -5
a:underscore -5 5
a:universal -5 5
a:unprecedented -13 13
a:until 25 -25
a:up -5 5
a:urge 6 -6
a:urgent 9 -9
a:urging -20 20
a:us 13 -13
a:used 8 -8
a:various -9 9
a:very -9 9
a:virtually -13 13
a:vital 13 -13
a:warm 16 -16
a:was -21 21
a:we 8 -8
a:weekly -10 10
a:welcome -5 5
a:welcoming 9 -9
a:well 35 -35
a:went 13 -13
a:were -5 5
a:what 15 -15
a:when 16 -16
a:where 15 -15
a:whereby -20 20
a:whether 10 -10
a:which -6 6
a:while -30 30
a:whose -22 22
a:with -31 31
a:within -32 32
a:work 15 -15
a:worked 8 -8
a:working 7 -7
a:would 19 -19
a:yet 9 -9
a:young -10 10
a:your 23 -23
a:– 8 -8
a:— 28 -28
about-class=c0 -12 12
about-class=c10 -12 12
about-class=c11 13 -13
about-class=c13 8 -8
about-class=c14 6 -6
about-class=c15 -6 6
about-class=c19 -11 11
about-class=c24 5 -5
about-class=c25 -24 24
about-class=c28 16 -16
about-class=c3 9 -9
about-class=c31 5 -5
about-class=c41 -10 10
about-class=c43 5 -5
about-class=c47 -7 7
about-class=c48 6 -6
about-class=c49 9 -9
about-class=c51 12 -12
about-class=c57 -16 16
about-class=c59 10 -10
about-class=f0 -14 14
about-class=f157 -12 12
about-class=f164 12 -12
about-class=f175 6 -6
about-class=f182 -10 10
about-class=f183 6 -6
about-class=f252 -11 11
about-class=f26 6 -6
about-class=f313 5 -5
about-class=f323 -7 7
about-class=f326 -10 10
about-class=f356 5 -5
about-class=f357 5 -5
about-class=f365 9 -9
about-class=f535 -12 12
about-class=f631 -8 8
about-class=f664 9 -9
about-class=f674 12 -12
about-class=f689 -5 5
about-class=f690 -16 16
about-class=f694 13 -13
about-class=f759 -10 10
about-class=f788 6 -6
about-class=f789 6 -6
about=FORCES 5 -5
about=POST 8 -8
about=STATE -10 10
about=THING -19 19
about=THIS 8 -8
about=TIME 8 -8
across=POST -7 7
across=THING -5 5
adv=about 12 -12
adv=accordingly -9 9
adv=again 7 -7
adv=ahead 21 -21
adv=alone 7 -7
adv=also -6 6
adv=anywhere 6 -6
adv=away 7 -7
adv=back 16 -16
adv=collectively -7 7
adv=constantly 10 -10
adv=currently -5 5
adv=deeply 6 -6
adv=especially -5 5
adv=even -10 10
adv=ever -8 8
adv=far -22 22
adv=finally 9 -9
adv=first 10 -10
adv=forcefully 5 -5
adv=forever 8 -8
adv=formally -21 21
adv=forward 10 -10
adv=fully 8 -8
adv=further 12 -12
adv=generally 6 -6
adv=here -40 40
adv=hopefully -12 12
adv=how 14 -14
adv=immediately -13 13
adv=importantly -5 5
adv=just -9 9
adv=later 16 -16
adv=long 8 -8
adv=more -11 11
adv=much 15 -15
adv=n't 21 -21
adv=never 12 -12
adv=not 7 -7
adv=now -5 5
adv=obviously -18 18
adv=of -26 26
adv=off 5 -5
adv=often 13 -13
adv=on 17 -17
adv=once 5 -5
adv=online 7 -7
adv=out 36 -36
adv=over 11 -11
adv=overseas -7 7
adv=personally -5 5
adv=privately -11 11
adv=promptly -6 6
adv=publicly -8 8
adv=quickly 6 -6
adv=rapidly -5 5
adv=recently -9 9
adv=right -6 6
adv=simply 5 -5
adv=soon -16 16
adv=still 7 -7
adv=then -23 23
adv=there -18 18
adv=third -7 7
adv=through 5 -5
adv=ultimately 8 -8
adv=unfortunately -6 6
adv=up 12 -12
adv=warmly -11 11
adv=why 8 -8
adv=yet 5 -5
after-class=c0 9 -9
after-class=c11 5 -5
after-class=c50 9 -9
after-class=f164 9 -9
after-class=f668 9 -9
after=E-summit 5 -5
after=POST -13 13
after=THING -6 6
against-class=c52 -8 8
against=POST 8 -8
against=THING 6 -6
along-class=c22 -12 12
along-class=f290 -15 15
along=THING -15 15
amod=additional -17 17
amod=bilateral -21 21
amod=brief -10 10
amod=clear 7 -7
amod=cold 9 -9
amod=constant -6 6
amod=constructive -9 9
amod=dangerous 5 -5
amod=detailed -11 11
amod=diplomatic 7 -7
amod=direct -27 27
amod=economic 5 -5
amod=existing -7 7
amod=few -6 6
amod=first -5 5
amod=forty-seventh 8 -8
amod=further 6 -6
amod=general 12 -12
amod=global -10 10
amod=horrific -5 5
amod=immediate 11 -11
amod=important -10 10
amod=initial 5 -5
amod=islamic 7 -7
amod=israeli 5 -5
amod=largest 6 -6
amod=long 12 -12
amod=major 6 -6
amod=many 6 -6
amod=mass 5 -5
amod=military 5 -5
amod=more 9 -9
amod=multiple 6 -6
amod=mutual 5 -5
amod=new 9 -9
amod=one 5 -5
amod=ongoing 14 -14
amod=other 8 -8
amod=overall -6 6
amod=particular -6 6
amod=peaceful 5 -5
amod=political 9 -9
amod=preliminary 8 -8
amod=presidential 5 -5
amod=previous 5 -5
amod=productive -12 12
amod=quick 6 -6
amod=recent -9 9
amod=rotational -6 6
amod=russian -24 24
amod=same -8 8
amod=second -8 8
amod=separate 7 -7
amod=significant 7 -7
amod=similar 10 -10
amod=special -6 6
amod=specific -8 8
amod=successful -8 8
amod=unconditional 10 -10
around=THING 7 -7
as-class=c29 -5 5
as-class=c49 8 -8
as-class=c52 5 -5
as-class=c57 -7 7
as-class=f664 9 -9
as=POST -15 15
as=THING -10 10
at-class=c13 -25 25
at-class=c19 -13 13
at-class=c29 8 -8
at-class=c4 -8 8
at-class=c44 5 -5
at-class=c50 -9 9
at-class=c51 5 -5
at-class=c57 11 -11
at-class=c6 -6 6
at-class=f175 -25 25
at-class=f248 -12 12
at-class=f34 -9 9
at-class=f382 8 -8
at-class=f668 -9 9
at-class=f674 5 -5
at-class=f76 -6 6
at=E-letter -9 9
at=E-summit -9 9
at=POST 21 -21
at=THING -18 18
aux='ll 9 -9
aux='m 7 -7
aux='re 31 -31
aux='s 6 -6
aux='ve 12 -12
aux=are 7 -7
aux=be -8 8
aux=been 14 -14
aux=can 24 -24
aux=could 10 -10
aux=did -13 13
aux=do 13 -13
aux=had 8 -8
aux=has -5 5
aux=have -10 10
aux=is -22 22
aux=may -11 11
aux=should 10 -10
aux=was 24 -24
aux=were 25 -25
aux=would -20 20
b:' -5 5
b:'d 7 -7
b:'ll 10 -10
b:'ve 21 -21
b:) 11 -11
b:+ -10 10
b:- 11 -11
b:: -11 11
b:; 34 -34
b:CD -14 14
b:E-call -20 20
b:E-delivery 5 -5
b:E-invasion -17 17
b:E-letter -11 11
b:E-meal 5 -5
b:E-move -6 6
b:E-sanction -9 9
b:E-session -20 20
b:E-signing 13 -13
b:E-talks -49 49
b:E-test 14 -14
b:E-visit 10 -10
b:FORCES -29 29
b:NAME 19 -19
b:STATE -7 7
b:THING 21 -21
b:a -14 14
b:able -6 6
b:about -17 17
b:academic 8 -8
b:accelerate 8 -8
b:accept -7 7
b:accepted 6 -6
b:accordingly -9 9
b:achieve 7 -7
b:achieved 9 -9
b:across 7 -7
b:active 8 -8
b:additional -33 33
b:affected -7 7
b:again 19 -19
b:against 15 -15
b:aggressive 7 -7
b:ago -16 16
b:agree 5 -5
b:agreed 12 -12
b:all 26 -26
b:allow 6 -6
b:allowed 6 -6
b:almost -8 8
b:along 13 -13
b:also -27 27
b:always 10 -10
b:am -5 5
b:american 20 -20
b:and 8 -8
b:announce 9 -9
b:announced -10 10
b:annual 6 -6
b:another -6 6
b:anticipate 11 -11
b:anxious 10 -10
b:any 21 -21
b:appear -12 12
b:appreciate 6 -6
b:appropriate 7 -7
b:approved -9 9
b:approximately -7 7
b:are 21 -21
b:around 11 -11
b:as -8 8
b:ask -11 11
b:asking -5 5
b:assessing -14 14
b:attempting -6 6
b:aware -8 8
b:back 9 -9
b:based -8 8
b:be -14 14
b:bear -9 9
b:because -11 11
b:become 7 -7
b:been 14 -14
b:began -13 13
b:begin -7 7
b:begins 7 -7
b:behind -6 6
b:being -27 27
b:believe 17 -17
b:believes 6 -6
b:best 10 -10
b:better -10 10
b:between 10 -10
b:beyond 8 -8
b:bigger -10 10
b:bilateral -18 18
b:black 8 -8
b:bold 6 -6
b:brief -9 9
b:bring -13 13
b:but 9 -9
b:calls -14 14
b:capable 10 -10
b:careful 5 -5
b:carry 6 -6
b:certain -7 7
b:certainly 14 -14
b:chinese 6 -6
b:chosen -6 6
b:civil 10 -10
b:clean 5 -5
b:clearly -18 18
b:cold 9 -9
b:collaborative 5 -5
b:colonial -6 6
b:come 18 -18
b:comes -10 10
b:coming -10 10
b:committed -6 6
b:concerned 6 -6
b:concerted 10 -10
b:conclude -6 6
b:concluded 8 -8
b:condemned -10 10
b:condemning 8 -8
b:conducting -5 5
b:confirmed -7 7
b:congratulate -6 6
b:congressional 14 -14
b:constant -6 6
b:constantly 11 -11
b:constructive -6 6
b:continue 14 -14
b:continued 6 -6
b:continuing -12 12
b:could 16 -16
b:critical 5 -5
b:criticizing -5 5
b:crucial 15 -15
b:cultural 5 -5
b:daily -13 13
b:dangerous 14 -14
b:deadly 5 -5
b:dealing 9 -9
b:decided -5 5
b:deeply 8 -8
b:demanded 11 -11
b:democratic 10 -10
b:deny 5 -5
b:despite -11 11
b:destabilizing -12 12
b:detailed -11 11
b:determined 5 -5
b:developed 8 -8
b:did -22 22
b:diplomatic 8 -8
b:direct -36 36
b:directed -16 16
b:discussed -6 6
b:do -9 9
b:does -14 14
b:doing 14 -14
b:done 14 -14
b:down -14 14
b:due -8 8
b:during -17 17
b:each -6 6
b:eager -5 5
b:earlier -36 36
b:economic 14 -14
b:educational 6 -6
b:either 7 -7
b:else 5 -5
b:embargoed -8 8
b:encourage 5 -5
b:encouraged -21 21
b:encourages 5 -5
b:encouraging -9 9
b:end -9 9
b:engaged 5 -5
b:enhance -8 8
b:enough 9 -9
b:ensure 10 -10
b:entered -20 20
b:entering -14 14
b:essentially 6 -6
b:even 13 -13
b:ever -18 18
b:every 12 -12
b:evidenced 5 -5
b:exactly -14 14
b:executive -22 22
b:existing -5 5
b:expect -7 7
b:expected -5 5
b:experienced -14 14
b:extraordinary 8 -8
b:failed -16 16
b:fear 8 -8
b:federal -18 18
b:feel -10 10
b:financial -8 8
b:first -9 9
b:first-ever -15 15
b:focus 8 -8
b:for 12 -12
b:forced 5 -5
b:forcefully 5 -5
b:formally -21 21
b:forty-seventh -5 5
b:forward -19 19
b:frank -5 5
b:french -22 22
b:from -10 10
b:fully 7 -7
b:further 7 -7
b:future 5 -5
b:g7 -8 8
b:general 11 -11
b:generous 7 -7
b:get 5 -5
b:go 10 -10
b:gone 5 -5
b:good -25 25
b:great -8 8
b:guess -11 11
b:happen -10 10
b:happened -31 31
b:happy 16 -16
b:having 8 -8
b:he -10 10
b:hear -18 18
b:heavy -12 12
b:here -28 28
b:his -21 21
b:historic -5 5
b:honored -7 7
b:hopefully -8 8
b:horrific -5 5
b:hosted 10 -10
b:how -8 8
b:huge -8 8
b:human -12 12
b:imagine 6 -6
b:immediate 5 -5
b:immediately -17 17
b:important -11 11
b:importantly -5 5
b:impose 6 -6
b:in-depth -6 6
b:including 5 -5
b:indeed 11 -11
b:indiscriminate -15 15
b:informed -7 7
b:instead 7 -7
b:intend -9 9
b:international 23 -23
b:into 7 -7
b:iranian 11 -11
b:is 12 -12
b:israeli 9 -9
b:issued -10 10
b:issuing 5 -5
b:it -17 17
b:its 27 -27
b:itself -12 12
b:jewish 8 -8
b:joined -7 7
b:joining 12 -12
b:joint 5 -5
b:just 19 -19
b:keeping -10 10
b:know 16 -16
b:largest 6 -6
b:last 7 -7
b:late -8 8
b:launched 8 -8
b:lead 11 -11
b:leading 5 -5
b:leave 9 -9
b:led -9 9
b:legislative 5 -5
b:let 20 -20
b:like 22 -22
b:limited 5 -5
b:little -5 5
b:long 24 -24
b:look 7 -7
b:looked 13 -13
b:looking -17 17
b:looks -7 7
b:lost 8 -8
b:made 13 -13
b:main -5 5
b:major -8 8
b:making -6 6
b:many 25 -25
b:mass 8 -8
b:may -7 7
b:me -17 17
b:mean 14 -14
b:means 10 -10
b:meet 9 -9
b:might 12 -12
b:military -21 21
b:mine 7 -7
b:most -6 6
b:move -6 6
b:much 5 -5
b:multilateral -16 16
b:multiple 7 -7
b:must 6 -6
b:mutually -8 8
b:my -15 15
b:n't 23 -23
b:national 6 -6
b:necessary 5 -5
b:need 21 -21
b:needed 14 -14
b:needs 14 -14
b:never 10 -10
b:newly 6 -6
b:no 8 -8
b:not 38 -38
b:noted -8 8
b:now 9 -9
b:nuclear 8 -8
b:of -7 7
b:off -5 5
b:offer 8 -8
b:often 12 -12
b:oh -10 10
b:on 8 -8
b:ongoing 18 -18
b:online 5 -5
b:only 7 -7
b:open 14 -14
b:oppose -14 14
b:opposing 6 -6
b:or 55 -55
b:orderly -10 10
b:other 25 -25
b:our 25 -25
b:out -19 19
b:outside 6 -6
b:over -7 7
b:overall 5 -5
b:participate -10 10
b:particularly -8 8
b:past 10 -10
b:pay 9 -9
b:paying -5 5
b:peaceful 14 -14
b:permanent 5 -5
b:personal -10 10
b:plan -11 11
b:planning -34 34
b:please 6 -6
b:pleased -6 6
b:political 8 -8
b:possible 11 -11
b:possibly -8 8
b:preliminary 7 -7
b:prepared 14 -14
b:present 5 -5
b:presidential -8 8
b:press 5 -5
b:previous -5 5
b:prior 5 -5
b:prioritize -10 10
b:probably -7 7
b:productive -9 9
b:promote 7 -7
b:proposed 6 -6
b:proud -15 15
b:provided -13 13
b:pursue 11 -11
b:push 9 -9
b:put 19 -19
b:quick 7 -7
b:quite 6 -6
b:raised -10 10
b:rather -8 8
b:ratified -7 7
b:reach -5 5
b:reaching 7 -7
b:reading -7 7
b:ready 13 -13
b:reaffirmed -13 13
b:really -11 11
b:recent -5 5
b:regarding 8 -8
b:regional -5 5
b:regular 7 -7
b:reiterate -12 12
b:reiterated 11 -11
b:rejecting -7 7
b:released 7 -7
b:relevant 12 -12
b:remain 13 -13
b:remaining 6 -6
b:remember -5 5
b:require 13 -13
b:resolve 6 -6
b:respond 7 -7
b:responding 5 -5
b:rotational -6 6
b:russian -6 6
b:said -28 28
b:same -11 11
b:saw -11 11
b:say 19 -19
b:scheduled -14 14
b:secondly 9 -9
b:securing 5 -5
b:see -12 12
b:seek 11 -11
b:seems 8 -8
b:seen -22 22
b:sending -11 11
b:senior -11 11
b:sent -10 10
b:separate 9 -9
b:seriously -10 10
b:serving 5 -5
b:set -9 9
b:several -9 9
b:share -11 11
b:shared -13 13
b:short -12 12
b:should 15 -15
b:similar 11 -11
b:simply 8 -8
b:since -10 10
b:so 13 -13
b:solemnly -14 14
b:some 5 -5
b:soon -6 6
b:sorry 5 -5
b:speak -15 15
b:special -5 5
b:spend 12 -12
b:spent -13 13
b:spoke -8 8
b:started 5 -5
b:staying 6 -6
b:still 13 -13
b:stood -10 10
b:strengthening 5 -5
b:strongly -11 11
b:succeeded -16 16
b:successful -29 29
b:such 7 -7
b:suggest -9 9
b:support 10 -10
b:supported -22 22
b:supposed -18 18
b:sure -17 17
b:sweeping -12 12
b:taken -9 9
b:taking 11 -11
b:talk 12 -12
b:talked -17 17
b:talking -11 11
b:than 14 -14
b:thank -29 29
b:the -12 12
b:then -21 21
b:therefore -6 6
b:these -25 25
b:think -21 21
b:third -13 13
b:this -22 22
b:those -22 22
b:thought 7 -7
b:through 24 -24
b:throughout -22 22
b:to 5 -5
b:together 20 -20
b:told 5 -5
b:too 6 -6
b:took -20 20
b:toward -5 5
b:towards -8 8
b:trained -10 10
b:try 14 -14
b:trying 6 -6
b:ultimately 8 -8
b:unable 6 -6
b:unconditional 10 -10
b:under 17 -17
b:understand -9 9
b:unfortunately -9 9
b:united 6 -6
b:unprecedented 7 -7
b:unprovoked -11 11
b:up 25 -25
b:upon -17 17
b:urge -6 6
b:us -13 13
b:use -15 15
b:very -14 14
b:vietnamese -11 11
b:violent 5 -5
b:voluntary -12 12
b:vote -6 6
b:want 16 -16
b:wants 21 -21
b:was -29 29
b:watched 5 -5
b:we 15 -15
b:welcome -6 6
b:welcomed -13 13
b:went -10 10
b:were -25 25
b:what 15 -15
b:when 10 -10
b:which 18 -18
b:while -8 8
b:who 7 -7
b:whom 6 -6
b:whose -8 8
b:why -28 28
b:willing 5 -5
b:with -18 18
b:within 7 -7
b:without 9 -9
b:won -6 6
b:wonderful -14 14
b:work 9 -9
b:worked 5 -5
b:working 13 -13
b:would 14 -14
b:yet 10 -10
b:you 5 -5
b:young 10 -10
b:your -9 9
b:– -14 14
b:— -18 18
bare-class=c0 6 -6
bare-class=c10 -7 7
bare-class=c11 7 -7
bare-class=c14 7 -7
bare-class=c16 5 -5
bare-class=c2 8 -8
bare-class=c22 12 -12
bare-class=c24 -7 7
bare-class=c25 13 -13
bare-class=c26 5 -5
bare-class=c28 -8 8
bare-class=c36 6 -6
bare-class=c4 -7 7
bare-class=c41 -10 10
bare-class=c43 -9 9
bare-class=c49 6 -6
bare-class=c52 -7 7
bare-class=c57 7 -7
bare-class=c59 -5 5
bare-class=f157 -7 7
bare-class=f162 7 -7
bare-class=f17 6 -6
bare-class=f175 -10 10
bare-class=f183 7 -7
bare-class=f28 7 -7
bare-class=f323 8 -8
bare-class=f337 5 -5
bare-class=f357 -14 14
bare-class=f383 -14 14
bare-class=f390 12 -12
bare-class=f471 5 -5
bare-class=f521 -6 6
bare-class=f535 -16 16
bare-class=f574 10 -10
bare-class=f575 -5 5
bare-class=f592 8 -8
bare-class=f632 -12 12
bare-class=f689 -7 7
bare-class=f691 -7 7
bare=COUNTED 7 -7
bare=NAME -14 14
bare=PEOPLE -8 8
bare=THING 7 -7
bare=THIS 7 -7
bare=TIME -6 6
because-class=c28 -10 10
before=POST -5 5
between-class=c52 -5 5
between-class=f689 -5 5
between=POST -7 7
between=STATE 5 -5
by-class=c11 -6 6
by-class=c17 -14 14
by-class=c22 11 -11
by-class=c28 11 -11
by-class=c35 -9 9
by-class=c6 -5 5
by-class=f162 -8 8
by-class=f221 -14 14
by-class=f288 9 -9
by-class=f689 11 -11
by-class=f692 -8 8
by-class=f76 -5 5
by=COUNTED -9 9
by=FORCES 11 -11
by=NAME -7 7
by=PEOPLE 15 -15
by=THING 9 -9
capital 42 -42
class=c11 -7 7
class=c15 -12 12
class=c19 6 -6
class=c2 -8 8
class=c21 5 -5
class=c22 19 -19
class=c23 15 -15
class=c24 7 -7
class=c27 5 -5
class=c28 8 -8
class=c3 -10 10
class=c30 6 -6
class=c33 5 -5
class=c34 -20 20
class=c35 -11 11
class=c37 10 -10
class=c4 -7 7
class=c44 5 -5
class=c45 10 -10
class=c47 9 -9
class=c48 8 -8
class=c50 -8 8
class=c54 7 -7
class=c56 8 -8
class=c58 18 -18
class=c59 5 -5
class=c7 6 -6
class=f104 5 -5
class=f106 5 -5
class=f153 6 -6
class=f166 -11 11
class=f167 13 -13
class=f169 -8 8
class=f175 -13 13
class=f178 -13 13
class=f180 24 -24
class=f193 7 -7
class=f201 -20 20
class=f21 -11 11
class=f255 6 -6
class=f26 -7 7
class=f27 30 -30
class=f276 5 -5
class=f28 -23 23
class=f288 13 -13
class=f291 11 -11
class=f298 20 -20
class=f313 -5 5
class=f316 11 -11
class=f34 11 -11
class=f347 5 -5
class=f36 -17 17
class=f366 8 -8
class=f382 7 -7
class=f383 -11 11
class=f387 7 -7
class=f403 5 -5
class=f407 -7 7
class=f409 8 -8
class=f437 -6 6
class=f438 10 -10
class=f446 -20 20
class=f455 -7 7
class=f457 -5 5
class=f486 10 -10
class=f559 8 -8
class=f560 -13 13
class=f562 -23 23
class=f563 -22 22
class=f564 20 -20
class=f565 10 -10
class=f566 36 -36
class=f567 11 -11
class=f568 5 -5
class=f570 -22 22
class=f592 18 -18
class=f593 -8 8
class=f611 21 -21
class=f612 -21 21
class=f614 6 -6
class=f615 -7 7
class=f620 6 -6
class=f624 -7 7
class=f631 -6 6
class=f636 23 -23
class=f638 6 -6
class=f639 12 -12
class=f640 -25 25
class=f654 7 -7
class=f667 22 -22
class=f668 -28 28
class=f729 -12 12
class=f730 16 -16
class=f750 8 -8
class=f76 10 -10
class=f760 5 -5
class=f764 -6 6
class=f777 23 -23
class=f778 -6 6
class=f78 6 -6
class=f796 5 -5
class=f80 -10 10
clause -29 29
complement 5 -5
complement-class=c10 11 -11
complement-class=c11 6 -6
complement-class=c13 -13 13
complement-class=c18 6 -6
complement-class=c19 14 -14
complement-class=c2 -16 16
complement-class=c20 9 -9
complement-class=c23 5 -5
complement-class=c26 -17 17
complement-class=c28 5 -5
complement-class=c31 -7 7
complement-class=c38 -17 17
complement-class=c40 -5 5
complement-class=c42 7 -7
complement-class=c43 6 -6
complement-class=c47 -14 14
complement-class=c52 -7 7
complement-class=c54 5 -5
complement-class=c56 -17 17
complement-class=c58 5 -5
complement-class=c7 6 -6
complement-class=f1 -15 15
complement-class=f157 9 -9
complement-class=f175 -14 14
complement-class=f18 -15 15
complement-class=f237 6 -6
complement-class=f252 9 -9
complement-class=f3 13 -13
complement-class=f301 8 -8
complement-class=f337 -17 17
complement-class=f408 -7 7
complement-class=f496 8 -8
complement-class=f497 -11 11
complement-class=f498 -14 14
complement-class=f559 -23 23
complement-class=f562 12 -12
complement-class=f563 14 -14
complement-class=f564 -7 7
complement-class=f567 5 -5
complement-class=f568 10 -10
complement-class=f570 8 -8
complement-class=f611 7 -7
complement-class=f613 5 -5
complement-class=f614 -23 23
complement-class=f615 5 -5
complement-class=f618 10 -10
complement-class=f632 -21 21
complement-class=f633 6 -6
complement-class=f634 -15 15
complement-class=f691 -8 8
complement-class=f739 -12 12
complement-class=f740 -10 10
complement-class=f76 -5 5
conj 11 -11
cop='s 14 -14
cop=be -12 12
cop=been -9 9
cop=is 15 -15
cop=was -25 25
cop=were -5 5
cue=again -10 10
cue=always 11 -11
cue=can 20 -20
cue=every 18 -18
cue=how -12 12
cue=if 31 -31
cue=just -15 15
cue=may 8 -8
cue=might 24 -24
cue=must 14 -14
cue=n't 21 -21
cue=never 17 -17
cue=no -12 12
cue=not 5 -5
cue=often 12 -12
cue=regularly 5 -5
cue=should 13 -13
cue=since 12 -12
cue=today -12 12
cue=when 5 -5
cue=whether 9 -9
cue=would 15 -15
det=a 11 -11
det=all -6 6
det=an 14 -14
det=any 13 -13
det=every 6 -6
det=no 6 -6
det=none 47 -47
det=some -6 6
det=that -22 22
det=these 5 -5
det=this -9 9
det=those 7 -7
det=what 5 -5
during-class=c11 5 -5
during-class=c17 5 -5
during-class=c3 -7 7
during-class=c33 5 -5
during-class=c47 -5 5
during-class=f26 -7 7
during-class=f438 5 -5
during-class=f633 -5 5
during=E-call -5 5
during=E-visit -8 8
during=POST 9 -9
during=THING 5 -5
for-class=c0 6 -6
for-class=c11 -6 6
for-class=c13 11 -11
for-class=c19 -16 16
for-class=c24 -10 10
for-class=c3 -8 8
for-class=c33 -12 12
for-class=c36 -12 12
for-class=c57 6 -6
for-class=f162 7 -7
for-class=f163 -16 16
for-class=f176 6 -6
for-class=f28 -10 10
for-class=f326 -5 5
for-class=f356 8 -8
for-class=f437 -6 6
for-class=f695 -5 5
for=E-talks -16 16
for=PEOPLE 5 -5
for=POST -13 13
for=STATE 10 -10
from-class=c0 -13 13
from-class=c13 5 -5
from-class=c14 8 -8
from-class=c28 5 -5
from-class=c31 8 -8
from-class=f1 -10 10
from-class=f183 8 -8
from-class=f289 6 -6
from-class=f689 5 -5
from-class=f692 -10 10
from=COUNTED 10 -10
from=OTHER 9 -9
from=POST 19 -19
from=STATE -8 8
from=THERE -14 14
from=THING 21 -21
hhw='s -16 16
hhw=addition 7 -7
hhw=and 12 -12
hhw=are 9 -9
hhw=asked -14 14
hhw=aware 9 -9
hhw=be 8 -8
hhw=become -14 14
hhw=believe 10 -10
hhw=build -11 11
hhw=carry 5 -5
hhw=come -8 8
hhw=commitment -13 13
hhw=considering -5 5
hhw=continue -10 10
hhw=continued -9 9
hhw=covered 7 -7
hhw=creates 6 -6
hhw=critical 5 -5
hhw=daily -13 13
hhw=decided 6 -6
hhw=demonstrate -8 8
hhw=discuss 8 -8
hhw=discussed 7 -7
hhw=do -7 7
hhw=doing 7 -7
hhw=end -11 11
hhw=excited 7 -7
hhw=far 5 -5
hhw=figure -19 19
hhw=focused -16 16
hhw=follow -10 10
hhw=friends 5 -5
hhw=give 13 -13
hhw=given -5 5
hhw=going -6 6
hhw=gone 12 -12
hhw=guess -11 11
hhw=had -11 11
hhw=having -14 14
hhw=help -10 10
hhw=hit -11 11
hhw=hold 6 -6
hhw=honor -7 7
hhw=hope 6 -6
hhw=hoping 8 -8
hhw=how 8 -8
hhw=important 6 -6
hhw=informed -19 19
hhw=joining -5 5
hhw=like 8 -8
hhw=list -5 5
hhw=looking -9 9
hhw=looks 8 -8
hhw=made -6 6
hhw=make 13 -13
hhw=making -6 6
hhw=many 5 -5
hhw=meet 8 -8
hhw=mentioned -5 5
hhw=met 19 -19
hhw=need 6 -6
hhw=note 9 -9
hhw=noted -5 5
hhw=number 9 -9
hhw=objective -9 9
hhw=one -18 18
hhw=opportunity -13 13
hhw=people -8 8
hhw=place 5 -5
hhw=plan -5 5
hhw=pleasure 5 -5
hhw=policy -11 11
hhw=possibility -25 25
hhw=possible 5 -5
hhw=proud 5 -5
hhw=provide -12 12
hhw=provided -16 16
hhw=put -7 7
hhw=reached -8 8
hhw=reaffirmed -5 5
hhw=reason -13 13
hhw=reiterated 8 -8
hhw=say -8 8
hhw=says 7 -7
hhw=see 7 -7
hhw=seek -11 11
hhw=seems 9 -9
hhw=send -10 10
hhw=sense -6 6
hhw=sent 5 -5
hhw=set -12 12
hhw=share -14 14
hhw=shared -12 12
hhw=situation -15 15
hhw=some 24 -24
hhw=start -9 9
hhw=state 9 -9
hhw=statement -5 5
hhw=students 10 -10
hhw=support 10 -10
hhw=supported -13 13
hhw=sure -15 15
hhw=take 6 -6
hhw=taken -12 12
hhw=takes -9 9
hhw=talked 16 -16
hhw=talking -8 8
hhw=talks -7 7
hhw=thank -20 20
hhw=thanks 6 -6
hhw=then -8 8
hhw=there 8 -8
hhw=thing -13 13
hhw=things 5 -5
hhw=those 12 -12
hhw=thought -7 7
hhw=tired 6 -6
hhw=took 8 -8
hhw=union 5 -5
hhw=unprecedented -15 15
hhw=urged 5 -5
hhw=used 10 -10
hhw=wanted -15 15
hhw=way 15 -15
hhw=welcome -15 15
hhw=why -13 13
hhw=willing 5 -5
hhw=yesterday 7 -7
hsubj=CD 11 -11
hsubj=E-call -7 7
hsubj=E-letter -6 6
hsubj=E-session 15 -15
hsubj=E-signing -8 8
hsubj=I -21 21
hsubj=NAME 17 -17
hsubj=OTHER -7 7
hsubj=PEOPLE -14 14
hsubj=POST 6 -6
hsubj=STATE 18 -18
hsubj=THEY 18 -18
hsubj=THING 16 -16
hsubj=THIS 7 -7
hsubj=WE -11 11
htold=denied -13 13
htold=expected 22 -22
htold=happened -24 24
htold=none 7 -7
htold=ongoing -5 5
hw=$ -6 6
hw='s -5 5
hw=, 16 -16
hw=NAME 8 -8
hw=about -7 7
hw=accelerate -10 10
hw=accept -5 5
hw=accepted -13 13
hw=achieved 6 -6
hw=act -7 7
hw=action -25 25
hw=actions -10 10
hw=addressing 5 -5
hw=advance -13 13
hw=affected -6 6
hw=agenda -8 8
hw=ago -5 5
hw=agree 8 -8
hw=agreed 10 -10
hw=agreement 7 -7
hw=agreements 11 -11
hw=all -5 5
hw=allow 7 -7
hw=allows 12 -12
hw=and 6 -6
hw=anniversary -13 13
hw=announcement -5 5
hw=announcing -5 5
hw=anticipate 12 -12
hw=anxious 10 -10
hw=anything 12 -12
hw=appear -13 13
hw=appreciate 5 -5
hw=approach 6 -6
hw=appropriate 5 -5
hw=approved -11 11
hw=as -11 11
hw=ask -15 15
hw=asked -13 13
hw=assessing -14 14
hw=assistance 6 -6
hw=attack 5 -5
hw=attacks -13 13
hw=authorities 8 -8
hw=aware -11 11
hw=background -9 9
hw=been 8 -8
hw=began -10 10
hw=beginning 11 -11
hw=begins 8 -8
hw=believe 5 -5
hw=believes 7 -7
hw=better -8 8
hw=bill 5 -5
hw=broad -5 5
hw=brought -9 9
hw=builds 5 -5
hw=business 9 -9
hw=calling 5 -5
hw=calls -7 7
hw=carried 6 -6
hw=case 9 -9
hw=challenges 9 -9
hw=chance -12 12
hw=change -7 7
hw=citizens 16 -16
hw=city 9 -9
hw=clear 8 -8
hw=come 14 -14
hw=coming -12 12
hw=commend 10 -10
hw=commended -7 7
hw=commitment 18 -18
hw=committed -18 18
hw=communicate 7 -7
hw=competitiveness -15 15
hw=completed 5 -5
hw=concern -9 9
hw=concerned -5 5
hw=concluded 12 -12
hw=conclusion 5 -5
hw=condemned -10 10
hw=condemning 7 -7
hw=confirmed -6 6
hw=conflict 7 -7
hw=congratulate -20 20
hw=consequences 9 -9
hw=constitute -9 9
hw=contents 8 -8
hw=context -16 16
hw=continuing -13 13
hw=convey 5 -5
hw=corruption 9 -9
hw=cost -15 15
hw=countries 9 -9
hw=course -19 19
hw=critical 5 -5
hw=day -19 19
hw=days -24 24
hw=dealing 9 -9
hw=demanded 9 -9
hw=demonstrates -8 8
hw=desire -16 16
hw=details -21 21
hw=determination -11 11
hw=developed 8 -8
hw=dialogue 5 -5
hw=did -12 12
hw=difficult 10 -10
hw=directed -11 11
hw=discuss 6 -6
hw=discussion -22 22
hw=discussions 9 -9
hw=do -24 24
hw=does -5 5
hw=done 8 -8
hw=doses -26 26
hw=earlier -11 11
hw=effort 5 -5
hw=efforts 8 -8
hw=enable 5 -5
hw=encourage 16 -16
hw=encouraged -19 19
hw=end 9 -9
hw=engaged 12 -12
hw=enhance -9 9
hw=enter -5 5
hw=entered -11 11
hw=entering -13 13
hw=everybody -9 9
hw=evidenced 5 -5
hw=expect -14 14
hw=expected -7 7
hw=expects 6 -6
hw=experienced -14 14
hw=expressed -11 11
hw=extend 11 -11
hw=face -13 13
hw=felt 7 -7
hw=finish 5 -5
hw=flow 5 -5
hw=focus -23 23
hw=focused -17 17
hw=follow 12 -12
hw=following -6 6
hw=force 12 -12
hw=forefront -5 5
hw=found 9 -9
hw=gave 5 -5
hw=general 6 -6
hw=get 16 -16
hw=getting 5 -5
hw=go -13 13
hw=goal 5 -5
hw=going 6 -6
hw=gone 6 -6
hw=good -8 8
hw=got -7 7
hw=had -18 18
hw=happened -27 27
hw=happy 12 -12
hw=has 11 -11
hw=have 29 -29
hw=having 19 -19
hw=heard 21 -21
hw=hearing 5 -5
hw=helped 5 -5
hw=here -13 13
hw=hold 5 -5
hw=holding -20 20
hw=holds -11 11
hw=honor -11 11
hw=honored -7 7
hw=honour 11 -11
hw=hope 13 -13
hw=host -5 5
hw=imagine 5 -5
hw=implement 5 -5
hw=implementation 8 -8
hw=importance -10 10
hw=important -10 10
hw=impose 6 -6
hw=includes 6 -6
hw=informed -8 8
hw=initiative -13 13
hw=intention -10 10
hw=interest 7 -7
hw=invest 5 -5
hw=involved 11 -11
hw=is 7 -7
hw=issue -20 20
hw=issued -11 11
hw=issues 5 -5
hw=item -8 8
hw=join 7 -7
hw=joining 9 -9
hw=keep 5 -5
hw=keeping -9 9
hw=kind 7 -7
hw=lack 6 -6
hw=law 13 -13
hw=lead 5 -5
hw=leader -10 10
hw=leaders 16 -16
hw=led -5 5
hw=let 17 -17
hw=lift 6 -6
hw=like 14 -14
hw=list 5 -5
hw=looked 15 -15
hw=looking -13 13
hw=looks -6 6
hw=lost 10 -10
hw=made 9 -9
hw=make -20 20
hw=making 9 -9
hw=manner -8 8
hw=marked -7 7
hw=matter -13 13
hw=mean 10 -10
hw=means 12 -12
hw=measures 6 -6
hw=meet 14 -14
hw=meeting -13 13
hw=meetings -10 10
hw=mentioned -9 9
hw=message 15 -15
hw=met 13 -13
hw=miss -8 8
hw=month -9 9
hw=moved -5 5
hw=nations -11 11
hw=necessary 7 -7
hw=needed 13 -13
hw=needs 17 -17
hw=negotiations -6 6
hw=news -9 9
hw=noted 5 -5
hw=nothing 5 -5
hw=numbers 5 -5
hw=occasion -7 7
hw=ongoing -7 7
hw=open 14 -14
hw=opening 7 -7
hw=opportunity -22 22
hw=oppose -10 10
hw=organization -5 5
hw=organizations 10 -10
hw=organized -7 7
hw=others 7 -7
hw=outcome -16 16
hw=over -7 7
hw=part 8 -8
hw=participate -16 16
hw=partner -7 7
hw=partnering -15 15
hw=people 32 -32
hw=period 6 -6
hw=person -17 17
hw=places -6 6
hw=plan -9 9
hw=planned 7 -7
hw=planning -28 28
hw=plans -10 10
hw=platform 5 -5
hw=pleased -7 7
hw=pleasure -18 18
hw=pledged 9 -9
hw=point 15 -15
hw=policy 9 -9
hw=position -6 6
hw=prepared 15 -15
hw=presidency 11 -11
hw=preview -11 11
hw=principles 5 -5
hw=prioritize -10 10
hw=privilege -13 13
hw=problems 5 -5
hw=processing 6 -6
hw=program 17 -17
hw=programs 10 -10
hw=progress 6 -6
hw=proud -16 16
hw=provisions 6 -6
hw=purpose 9 -9
hw=push 11 -11
hw=put 10 -10
hw=question 8 -8
hw=questions 9 -9
hw=raising 5 -5
hw=range 8 -8
hw=reach -5 5
hw=reached 13 -13
hw=reaching 6 -6
hw=reaction -10 10
hw=read -11 11
hw=reading -18 18
hw=readout -26 26
hw=ready 10 -10
hw=receive -12 12
hw=recognize 9 -9
hw=recovery 10 -10
hw=regards 6 -6
hw=regime 5 -5
hw=reiterate -24 24
hw=relationship 12 -12
hw=released 6 -6
hw=remain 9 -9
hw=remember -5 5
hw=report 19 -19
hw=reported -11 11
hw=reports -7 7
hw=represented -5 5
hw=represents 7 -7
hw=requested -10 10
hw=require 8 -8
hw=respect 9 -9
hw=respond 8 -8
hw=responding 5 -5
hw=response -10 10
hw=restrictions 8 -8
hw=results -5 5
hw=right 11 -11
hw=risk 9 -9
hw=room 8 -8
hw=rule -15 15
hw=rules 5 -5
hw=said 23 -23
hw=sanctions -11 11
hw=saw -19 19
hw=saying -10 10
hw=says -6 6
hw=see 6 -6
hw=seek 6 -6
hw=seen -6 6
hw=sees 7 -7
hw=sending -11 11
hw=sense 8 -8
hw=sent -14 14
hw=session 6 -6
hw=set -5 5
hw=settlement -5 5
hw=share -5 5
hw=shared 6 -6
hw=sharing -10 10
hw=signals -7 7
hw=signed -7 7
hw=significance -15 15
hw=some 12 -12
hw=soon 8 -8
hw=sorry 7 -7
hw=sort -11 11
hw=specific 7 -7
hw=specifics -5 5
hw=speech -10 10
hw=spent -32 32
hw=spoke -6 6
hw=start 18 -18
hw=started -13 13
hw=statement 5 -5
hw=statements 9 -9
hw=step -6 6
hw=steps 7 -7
hw=strategy 5 -5
hw=strengthen -10 10
hw=strengthening 10 -10
hw=subject 8 -8
hw=substitute 7 -7
hw=succeed -5 5
hw=succeeded -16 16
hw=success 8 -8
hw=suffering 9 -9
hw=suggest -9 9
hw=summit -7 7
hw=support 11 -11
hw=supported -10 10
hw=supposed -17 17
hw=sure -17 17
hw=surged 6 -6
hw=table 10 -10
hw=take -6 6
hw=taken -15 15
hw=taking 9 -9
hw=talk 11 -11
hw=talked -10 10
hw=talking 7 -7
hw=talks -11 11
hw=task -10 10
hw=tell -7 7
hw=territory 7 -7
hw=thank -33 33
hw=thanks 5 -5
hw=thing 14 -14
hw=things -5 5
hw=those -23 23
hw=thought 6 -6
hw=threat 5 -5
hw=time -55 55
hw=tomorrow -12 12
hw=took -10 10
hw=tool -6 6
hw=topic -6 6
hw=topics 11 -11
hw=trade 5 -5
hw=troops -13 13
hw=try 11 -11
hw=trying 7 -7
hw=turn 10 -10
hw=type 7 -7
hw=unable 12 -12
hw=underscored 5 -5
hw=update 7 -7
hw=updates 6 -6
hw=urged 5 -5
hw=use -10 10
hw=used 5 -5
hw=visit -14 14
hw=visited -14 14
hw=visiting -14 14
hw=vote -22 22
hw=voting 5 -5
hw=waiting -9 9
hw=wake -5 5
hw=walking -9 9
hw=want 14 -14
hw=wanted -16 16
hw=wanting 6 -6
hw=wants 8 -8
hw=was -20 20
hw=way 15 -15
hw=weapons 7 -7
hw=week -12 12
hw=weeks -6 6
hw=welcomed -20 20
hw=were 6 -6
hw=what -14 14
hw=where -8 8
hw=who -8 8
hw=why -19 19
hw=wish 8 -8
hw=words 8 -8
hw=work 16 -16
hw=working 17 -17
hw=worthy 5 -5
hw=years 7 -7
hw=yesterday -11 11
in-class=c0 7 -7
in-class=c11 9 -9
in-class=c13 13 -13
in-class=c17 12 -12
in-class=c18 6 -6
in-class=c19 -14 14
in-class=c20 9 -9
in-class=c25 -7 7
in-class=c28 6 -6
in-class=c3 -15 15
in-class=c31 5 -5
in-class=c35 5 -5
in-class=c38 -5 5
in-class=c4 10 -10
in-class=c40 8 -8
in-class=c41 5 -5
in-class=c45 5 -5
in-class=c48 -5 5
in-class=c5 -12 12
in-class=c52 -20 20
in-class=c53 -7 7
in-class=c57 10 -10
in-class=c58 -10 10
in-class=f0 5 -5
in-class=f162 12 -12
in-class=f163 16 -16
in-class=f164 -11 11
in-class=f175 5 -5
in-class=f237 6 -6
in-class=f26 -13 13
in-class=f260 9 -9
in-class=f324 -10 10
in-class=f34 9 -9
in-class=f357 -7 7
in-class=f498 -5 5
in-class=f52 -13 13
in-class=f521 8 -8
in-class=f535 5 -5
in-class=f658 -12 12
in-class=f689 8 -8
in-class=f690 -27 27
in-class=f692 -5 5
in-class=f709 -7 7
in-class=f758 8 -8
in-class=f777 -12 12
in-class=f792 -5 5
in-class=f793 5 -5
in-class=f84 5 -5
in=COUNTED -9 9
in=E-announcement 6 -6
in=E-session 6 -6
in=FORCES 6 -6
in=NAME -9 9
in=OTHER 13 -13
in=PEOPLE 17 -17
in=POST -12 12
in=STATE -35 35
in=THING -5 5
in=about 14 -14
in=after 6 -6
in=against 13 -13
in=as -10 10
in=at -19 19
in=because 5 -5
in=behind -6 6
in=by -7 7
in=during -11 11
in=following -7 7
in=for -12 12
in=in 9 -9
in=including -5 5
in=into -5 5
in=off -9 9
in=on -11 11
in=out -8 8
in=over -11 11
in=since 5 -5
in=such 5 -5
in=through 22 -22
in=throughout -5 5
in=to 14 -14
in=toward -9 9
in=towards 6 -6
in=under 6 -6
in=upon -13 13
in=with -14 14
including=POST 8 -8
into-class=c25 -10 10
into-class=c3 5 -5
into-class=c40 7 -7
into-class=c58 10 -10
into-class=f179 -5 5
into-class=f328 -10 10
into-class=f521 7 -7
into-class=f778 10 -10
into=NAME -18 18
into=POST 20 -20
into=STATE -26 26
into=THING 8 -8
like-class=c0 -8 8
like-class=c14 6 -6
like-class=f183 6 -6
like=THING 9 -9
mark=after 6 -6
mark=as 15 -15
mark=because -13 13
mark=before 13 -13
mark=by -8 8
mark=from 9 -9
mark=if -5 5
mark=in 7 -7
mark=like 12 -12
mark=of 17 -17
mark=once -7 7
mark=since -21 21
mark=to -18 18
mark=until -9 9
mark=whether 7 -7
mark=with -7 7
n=accession 5 -5
n=accord -10 10
n=admission -8 8
n=agreement 28 -28
n=announcement -37 37
n=appointment -12 12
n=assassination 5 -5
n=assault 13 -13
n=assembly -29 29
n=attack 24 -24
n=audience 7 -7
n=ban 6 -6
n=bilateral 14 -14
n=bombing -24 24
n=briefing 22 -22
n=ceasefire -20 20
n=ceremony -10 10
n=conclusion 16 -16
n=conference -27 27
n=confirmation 12 -12
n=congress 56 -56
n=consultation -9 9
n=convention 14 -14
n=conversation -12 12
n=creation 13 -13
n=decision 18 -18
n=declaration -13 13
n=delegation 23 -23
n=delivery -5 5
n=deployment 5 -5
n=designation 5 -5
n=destruction -5 5
n=dinner 5 -5
n=discussion -27 27
n=election 8 -8
n=engagement 44 -44
n=establishment 5 -5
n=evacuation -10 10
n=event 7 -7
n=exchange -9 9
n=forum 24 -24
n=g7 33 -33
n=imposition 5 -5
n=independence 5 -5
n=indictment -17 17
n=intervention -12 12
n=interview -10 10
n=invasion -8 8
n=invitation 8 -8
n=launch -19 19
n=letter -51 51
n=lifting -11 11
n=lunch -11 11
n=massacre -12 12
n=meeting -38 38
n=message 42 -42
n=ministerial -11 11
n=mission 6 -6
n=murder 6 -6
n=occupation 9 -9
n=opening 7 -7
n=order 13 -13
n=package 22 -22
n=pact -12 12
n=phone 15 -15
n=request 13 -13
n=retreat 7 -7
n=return 21 -21
n=round -7 7
n=roundtable 7 -7
n=session -8 8
n=shipment -9 9
n=siege -12 12
n=signing -32 32
n=statement 42 -42
n=stop 8 -8
n=strike -6 6
n=summit -37 37
n=talk -12 12
n=termination -6 6
n=test 12 -12
n=tour 5 -5
n=travel 18 -18
n=treaty 19 -19
n=trip -41 41
n=visit -48 48
n=war 33 -33
names=0 40 -40
names=1 15 -15
names=3 5 -5
names=4 -30 30
nannouncement|about=THING -5 5
nannouncement|amod=few -5 5
nannouncement|amod=first 5 -5
nannouncement|amod=joint -14 14
nannouncement|amod=major 5 -5
nannouncement|amod=one 6 -6
nannouncement|amod=significant 6 -6
nannouncement|bare=TIME 7 -7
nannouncement|class=c3 5 -5
nannouncement|class=f178 -16 16
nannouncement|class=f180 18 -18
nannouncement|class=f27 41 -41
nannouncement|class=f28 -37 37
nannouncement|clause -22 22
nannouncement|conj -6 6
nannouncement|cue=after -5 5
nannouncement|cue=again -5 5
nannouncement|cue=before -9 9
nannouncement|cue=can -19 19
nannouncement|cue=just 15 -15
nannouncement|cue=no 6 -6
nannouncement|cue=not -13 13
nannouncement|cue=today 12 -12
nannouncement|cue=when 13 -13
nannouncement|cue=why -5 5
nannouncement|cue=would 9 -9
nannouncement|det=a 17 -17
nannouncement|det=an -19 19
nannouncement|det=none 15 -15
nannouncement|det=the 14 -14
nannouncement|det=this -33 33
nannouncement|hsubj=IT 5 -5
nannouncement|hsubj=NAME -5 5
nannouncement|hsubj=PEOPLE -13 13
nannouncement|hsubj=STATE 12 -12
nannouncement|hsubj=WE 29 -29
nannouncement|hsubj=YOU 5 -5
nannouncement|htold=denied -5 5
nannouncement|htold=happened 19 -19
nannouncement|htold=none 6 -6
nannouncement|htold=planned 18 -18
nannouncement|hw=expect -12 12
nannouncement|hw=have 16 -16
nannouncement|hw=issued -10 10
nannouncement|hw=made 5 -5
nannouncement|hw=make -13 13
nannouncement|hw=released 9 -9
nannouncement|hw=said 6 -6
nannouncement|hw=seen 6 -6
nannouncement|in=THING -6 6
nannouncement|in=after -5 5
nannouncement|in=in -5 5
nannouncement|in=of 20 -20
nannouncement|in=to 13 -13
nannouncement|names=0 -8 8
nannouncement|names=1 -8 8
nannouncement|names=2 9 -9
nannouncement|names=3 -9 9
nannouncement|names=4 20 -20
nannouncement|part-class=c13 8 -8
nannouncement|part-class=c14 -5 5
nannouncement|part-class=c15 -8 8
nannouncement|part-class=c36 5 -5
nannouncement|part-class=c37 -28 28
nannouncement|part-class=c40 -9 9
nannouncement|part-class=f166 5 -5
nannouncement|part-class=f168 -7 7
nannouncement|part-class=f176 8 -8
nannouncement|part-class=f183 -5 5
nannouncement|part-class=f194 -14 14
nannouncement|part-class=f195 6 -6
nannouncement|part-class=f278 5 -5
nannouncement|part-class=f279 -5 5
nannouncement|part-class=f470 5 -5
nannouncement|part-class=f488 -19 19
nannouncement|part-class=f526 -13 13
nannouncement|part=NAME -12 12
nannouncement|part=THING -18 18
nannouncement|poss=HE -12 12
nannouncement|poss=I 5 -5
nannouncement|poss=TIME 5 -5
nannouncement|question -11 11
nannouncement|rel=compound 6 -6
nannouncement|rel=nsubj 9 -9
nannouncement|rel=obj 9 -9
nannouncement|rel=obl 22 -22
nannouncement|rel=other -12 12
nannouncement|rel=root -25 25
nannouncement|time=FUTURE_REF -5 5
nannouncement|time=ahead 17 -17
nannouncement|time=around -18 18
nannouncement|time=none 15 -15
nannouncement|time=past-year 5 -5
nappointment|alone 32 -32
nappointment|amod=presidential 5 -5
nappointment|class=c13 6 -6
nappointment|class=c21 5 -5
nappointment|class=c58 8 -8
nappointment|class=c6 -12 12
nappointment|class=f180 6 -6
nappointment|class=f276 5 -5
nappointment|class=f778 8 -8
nappointment|class=f80 -10 10
nappointment|clause -16 16
nappointment|conj -23 23
nappointment|cue=before 5 -5
nappointment|cue=how 7 -7
nappointment|cue=if 7 -7
nappointment|det=a 5 -5
nappointment|det=an 6 -6
nappointment|det=none 11 -11
nappointment|det=this 7 -7
nappointment|hsubj=I 7 -7
nappointment|hsubj=NAME 5 -5
nappointment|hsubj=PEOPLE 6 -6
nappointment|hsubj=POST -12 12
nappointment|hsubj=THING -13 13
nappointment|hsubj=WE 5 -5
nappointment|htold=expected 8 -8
nappointment|htold=none -16 16
nappointment|htold=ongoing 7 -7
nappointment|hw=accept 13 -13
nappointment|hw=congratulate -15 15
nappointment|hw=strengthen -9 9
nappointment|hw=support -7 7
nappointment|hw=won -6 6
nappointment|in=COUNTED 8 -8
nappointment|in=after 10 -10
nappointment|in=before 5 -5
nappointment|in=in -5 5
nappointment|in=of 14 -14
nappointment|in=on -12 12
nappointment|names=0 10 -10
nappointment|names=1 -7 7
nappointment|names=2 10 -10
nappointment|names=3 -10 10
nappointment|names=4 12 -12
nappointment|of-class=f689 6 -6
nappointment|of=E-session -8 8
nappointment|of=POST 7 -7
nappointment|part-class=c11 8 -8
nappointment|part-class=c50 6 -6
nappointment|part=NAME -5 5
nappointment|plural 21 -21
nappointment|poss=HE -16 16
nappointment|poss=STATE 6 -6
nappointment|poss=THEY 13 -13
nappointment|poss=WE 5 -5
nappointment|poss=YOU -14 14
nappointment|question 6 -6
nappointment|rel=compound 6 -6
nappointment|rel=conj 7 -7
nappointment|rel=obl 12 -12
nappointment|rel=root -15 15
nappointment|rule=false -11 11
nappointment|time=PAST_REF 9 -9
nappointment|time=ahead 8 -8
nappointment|time=none -11 11
nappointment|time=today 12 -12
nattack|alone -10 10
nattack|amod=recent 7 -7
nattack|class=c24 -12 12
nattack|class=c35 12 -12
nattack|class=c7 -6 6
nattack|class=f102 -6 6
nattack|class=f316 -12 12
nattack|class=f457 12 -12
nattack|clause 6 -6
nattack|cue=could -8 8
nattack|cue=should 5 -5
nattack|cue=when 9 -9
nattack|cue=would -12 12
nattack|det=a 7 -7
nattack|det=an 11 -11
nattack|det=none -5 5
nattack|det=these -11 11
nattack|hsubj=POST -7 7
nattack|hsubj=WE -10 10
nattack|htold=denied 5 -5
nattack|htold=happened -12 12
nattack|htold=none -31 31
nattack|htold=ongoing 5 -5
nattack|hw=condemned -6 6
nattack|hw=made -15 15
nattack|in=in 7 -7
nattack|in=of 12 -12
nattack|names=1 10 -10
nattack|names=3 -7 7
nattack|names=4 -10 10
nattack|on=THING 5 -5
nattack|part-class=c11 7 -7
nattack|part-class=c32 -14 14
nattack|part-class=c34 -5 5
nattack|part-class=f168 7 -7
nattack|part-class=f421 -11 11
nattack|part=THING -9 9
nattack|plural -7 7
nattack|poss=WE -8 8
nattack|question -17 17
nattack|rel=compound -16 16
nattack|rel=conj 5 -5
nattack|rel=nmod 15 -15
nattack|rel=nsubj 7 -7
nattack|rel=obj -28 28
nattack|rel=obl 22 -22
nattack|rel=other -11 11
nattack|rel=root 8 -8
nattack|rule=false 31 -31
nattack|rule=true 7 -7
nattack|time=ahead -5 5
nattack|time=none -6 6
ncall|alone -6 6
ncall|bare=TIME 7 -7
ncall|class=c3 11 -11
ncall|class=f26 15 -15
ncall|clause -19 19
ncall|cue=any -19 19
ncall|cue=just -8 8
ncall|cue=n't -23 23
ncall|cue=not -19 19
ncall|cue=today 12 -12
ncall|cue=when 7 -7
ncall|det=a -16 16
ncall|det=the -11 11
ncall|det=this 18 -18
ncall|for=POST 7 -7
ncall|hsubj=NAME 11 -11
ncall|hsubj=POST 7 -7
ncall|hsubj=THEY 8 -8
ncall|hsubj=WE -5 5
ncall|htold=happened -8 8
ncall|htold=planned 6 -6
ncall|hw=NAME 10 -10
ncall|hw=conclusion 11 -11
ncall|hw=embargoed 9 -9
ncall|hw=end 7 -7
ncall|hw=getting 10 -10
ncall|hw=got -16 16
ncall|hw=have -5 5
ncall|hw=taking 10 -10
ncall|in=during -9 9
ncall|in=of -10 10
ncall|in=on -13 13
ncall|names=0 8 -8
ncall|names=1 9 -9
ncall|names=2 10 -10
ncall|names=3 -17 17
ncall|of=POST 12 -12
ncall|part-class=c11 -6 6
ncall|part-class=c3 7 -7
ncall|part-class=f162 -7 7
ncall|part-class=f26 6 -6
ncall|part=E-call 5 -5
ncall|part=THING 16 -16
ncall|plural 6 -6
ncall|poss=I 10 -10
ncall|poss=TIME 5 -5
ncall|question -7 7
ncall|rel=conj -5 5
ncall|rel=nsubj 29 -29
ncall|rel=nsubjpass 9 -9
ncall|rel=obl -17 17
ncall|rel=root -7 7
ncall|rule=false 7 -7
ncall|time=PAST_REF -6 6
ncall|time=PRESENT_REF -18 18
ncall|time=none 10 -10
ncall|time=today 30 -30
ncall|with=POST -12 12
ndelivery|alone 11 -11
ndelivery|amod=first -6 6
ndelivery|class=c31 -5 5
ndelivery|class=c44 14 -14
ndelivery|class=f408 -5 5
ndelivery|class=f592 18 -18
ndelivery|clause 9 -9
ndelivery|det=none -5 5
ndelivery|det=the 7 -7
ndelivery|hsubj=POST 8 -8
ndelivery|hsubj=STATE -8 8
ndelivery|hsubj=WE -10 10
ndelivery|htold=ongoing 6 -6
ndelivery|htold=planned -6 6
ndelivery|in=for -9 9
ndelivery|in=of 5 -5
ndelivery|in=with 8 -8
ndelivery|names=0 7 -7
ndelivery|names=1 5 -5
ndelivery|names=2 -9 9
ndelivery|names=4 9 -9
ndelivery|part-class=c11 -5 5
ndelivery|part-class=c44 7 -7
ndelivery|part-class=f166 -6 6
ndelivery|part-class=f592 6 -6
ndelivery|part=THING 8 -8
ndelivery|rel=nmod 8 -8
ndelivery|rel=nsubj 6 -6
ndelivery|rule=false 10 -10
ndelivery|singular 9 -9
ndelivery|time=none 17 -17
ng=announcement 6 -6
ng=appointment 14 -14
ng=attack -10 10
ng=call 9 -9
ng=delivery 12 -12
ng=interview -10 10
ng=invasion 10 -10
ng=killing 12 -12
ng=letter 11 -11
ng=meeting 8 -8
ng=move -12 12
ng=opening 6 -6
ng=session 11 -11
ng=signing 9 -9
ng=summit -11 11
ng=talks -18 18
ng=test -6 6
ninterview|alone -11 11
ninterview|class=c3 -10 10
ninterview|class=f26 -10 10
ninterview|clause -5 5
ninterview|hsubj=POST -6 6
ninterview|htold=happened -13 13
ninterview|hw=said -6 6
ninterview|in=in -7 7
ninterview|in=of 11 -11
ninterview|names=0 11 -11
ninterview|names=1 -8 8
ninterview|names=2 -8 8
ninterview|part-class=c3 -6 6
ninterview|rel=nmod 9 -9
ninterview|rel=obj -5 5
ninterview|rel=obl -8 8
ninterview|rule=false -10 10
ninterview|singular -8 8
ninterview|time=today -5 5
ninvasion|against=POST 6 -6
ninvasion|against=THING 6 -6
ninvasion|alone -11 11
ninvasion|amod=cold 9 -9
ninvasion|amod=direct -19 19
ninvasion|amod=israeli 5 -5
ninvasion|amod=military 7 -7
ninvasion|amod=russian -24 24
ninvasion|amod=unprovoked 6 -6
ninvasion|class=c22 9 -9
ninvasion|class=c31 12 -12
ninvasion|class=c35 -12 12
ninvasion|class=c48 10 -10
ninvasion|class=c54 -8 8
ninvasion|class=f288 9 -9
ninvasion|class=f407 12 -12
ninvasion|class=f457 -12 12
ninvasion|class=f654 10 -10
ninvasion|class=f729 -12 12
ninvasion|clause 14 -14
ninvasion|conj -7 7
ninvasion|cue=any 6 -6
ninvasion|cue=before -18 18
ninvasion|cue=can 15 -15
ninvasion|cue=if 12 -12
ninvasion|cue=just -11 11
ninvasion|cue=must 5 -5
ninvasion|cue=no 8 -8
ninvasion|cue=whether -6 6
ninvasion|det=a 32 -32
ninvasion|det=an 11 -11
ninvasion|det=none 5 -5
ninvasion|det=that 10 -10
ninvasion|det=these -17 17
ninvasion|det=this 15 -15
ninvasion|hsubj=I 7 -7
ninvasion|hsubj=NAME -15 15
ninvasion|hsubj=POST 5 -5
ninvasion|hsubj=THEY -5 5
ninvasion|hsubj=THING 7 -7
ninvasion|hsubj=YOU -9 9
ninvasion|htold=none -9 9
ninvasion|htold=ongoing 6 -6
ninvasion|hw=NAME 9 -9
ninvasion|hw=bring 7 -7
ninvasion|hw=condemned -5 5
ninvasion|hw=oppose -6 6
ninvasion|hw=over -7 7
ninvasion|hw=risk 9 -9
ninvasion|hw=see -11 11
ninvasion|hw=threat 5 -5
ninvasion|in=STATE -22 22
ninvasion|in=about 12 -12
ninvasion|in=against 8 -8
ninvasion|in=by -5 5
ninvasion|in=for 10 -10
ninvasion|in=from -9 9
ninvasion|in=in 15 -15
ninvasion|in=to -10 10
ninvasion|names=0 -7 7
ninvasion|names=1 -8 8
ninvasion|names=2 16 -16
ninvasion|names=3 -12 12
ninvasion|names=4 22 -22
ninvasion|of-class=c35 5 -5
ninvasion|of-class=c52 6 -6
ninvasion|of-class=f453 5 -5
ninvasion|of=STATE -9 9
ninvasion|on-class=c24 5 -5
ninvasion|on-class=f312 5 -5
ninvasion|on=POST -8 8
ninvasion|on=THING 9 -9
ninvasion|part-class=c11 -7 7
ninvasion|part-class=c22 7 -7
ninvasion|part-class=c32 9 -9
ninvasion|part-class=c37 8 -8
ninvasion|part-class=c44 5 -5
ninvasion|part-class=f288 7 -7
ninvasion|part-class=f421 7 -7
ninvasion|part-class=f711 -10 10
ninvasion|part-class=f713 9 -9
ninvasion|part=NAME 29 -29
ninvasion|part=STATE 6 -6
ninvasion|plural 9 -9
ninvasion|poss=HE -9 9
ninvasion|poss=IT 5 -5
ninvasion|poss=NAME -17 17
ninvasion|poss=STATE -19 19
ninvasion|poss=TIME -14 14
ninvasion|rel=appos -15 15
ninvasion|rel=compound 7 -7
ninvasion|rel=conj -9 9
ninvasion|rel=nmod 9 -9
ninvasion|rel=nsubjpass 12 -12
ninvasion|rel=obj -8 8
ninvasion|rel=root 9 -9
ninvasion|rule=false 12 -12
ninvasion|rule=true -9 9
ninvasion|time=PRESENT_REF -8 8
ninvasion|time=around -5 5
ninvasion|time=dated 15 -15
ninvasion|time=past 5 -5
ninvasion|time=today 10 -10
nkilling|amod=mass 5 -5
nkilling|class=c24 12 -12
nkilling|class=c31 -6 6
nkilling|class=c35 5 -5
nkilling|class=f316 8 -8
nkilling|class=f407 -6 6
nkilling|class=f457 5 -5
nkilling|clause -7 7
nkilling|conj 7 -7
nkilling|det=the 17 -17
nkilling|hsubj=POST -9 9
nkilling|htold=happened -16 16
nkilling|htold=none 9 -9
nkilling|hw=weapons 5 -5
nkilling|names=0 17 -17
nkilling|names=1 7 -7
nkilling|names=3 -15 15
nkilling|names=4 5 -5
nkilling|of=POST 9 -9
nkilling|part-class=c53 -12 12
nkilling|rel=nmod 11 -11
nkilling|rel=nsubj -9 9
nkilling|rel=obj 5 -5
nkilling|rule=false 7 -7
nkilling|singular 8 -8
nkilling|time=none 17 -17
nletter|alone 8 -8
nletter|amod=clear 5 -5
nletter|capital 7 -7
nletter|class=c13 -7 7
nletter|class=c3 -12 12
nletter|class=c4 21 -21
nletter|class=f178 -7 7
nletter|class=f27 -12 12
nletter|class=f34 21 -21
nletter|clause -7 7
nletter|conj 9 -9
nletter|cop=was -6 6
nletter|cue=again 11 -11
nletter|cue=any -11 11
nletter|cue=no -8 8
nletter|cue=not -8 8
nletter|cue=today -8 8
nletter|cue=would -5 5
nletter|det=a -9 9
nletter|det=an 5 -5
nletter|det=any -7 7
nletter|det=the 25 -25
nletter|det=this -8 8
nletter|for=POST -6 6
nletter|from-class=c52 -10 10
nletter|from=PEOPLE -10 10
nletter|hsubj=E-letter -6 6
nletter|hsubj=I -16 16
nletter|hsubj=IT 5 -5
nletter|hsubj=NAME 12 -12
nletter|hsubj=POST 16 -16
nletter|hsubj=STATE 6 -6
nletter|hsubj=WE -34 34
nletter|htold=denied -9 9
nletter|htold=happened -29 29
nletter|htold=none 24 -24
nletter|htold=ongoing -7 7
nletter|htold=planned 9 -9
nletter|hw=accept -23 23
nletter|hw=accepted 6 -6
nletter|hw=affected -6 6
nletter|hw=came 6 -6
nletter|hw=expressed -7 7
nletter|hw=made 14 -14
nletter|hw=received -22 22
nletter|hw=response -15 15
nletter|hw=sending -11 11
nletter|hw=sent -7 7
nletter|in=from -5 5
nletter|in=in -17 17
nletter|in=on 10 -10
nletter|in=to -23 23
nletter|in=with 6 -6
nletter|names=1 -5 5
nletter|names=2 18 -18
nletter|names=4 -8 8
nletter|of=POST -11 11
nletter|part-class=c14 8 -8
nletter|part-class=c20 5 -5
nletter|part-class=c3 -8 8
nletter|part-class=c58 10 -10
nletter|part-class=f183 8 -8
nletter|part-class=f260 5 -5
nletter|part=THING 6 -6
nletter|poss=I -14 14
nletter|poss=POST 9 -9
nletter|poss=YOU -5 5
nletter|question 9 -9
nletter|rel=nmod -7 7
nletter|rel=nsubj 15 -15
nletter|rel=obj -10 10
nletter|rel=obl -7 7
nletter|rel=root 11 -11
nletter|singular 11 -11
nletter|time=PRESENT_REF -7 7
nletter|time=around 8 -8
nletter|time=none 12 -12
nletter|time=past -13 13
nletter|time=today 8 -8
nletter|to=POST 7 -7
nletter|to=STATE 6 -6
nmeal|alone -17 17
nmeal|class=c11 -10 10
nmeal|class=f169 -10 10
nmeal|conj -8 8
nmeal|cue=today -8 8
nmeal|det=none 5 -5
nmeal|det=the 7 -7
nmeal|det=this -13 13
nmeal|hsubj=IT -8 8
nmeal|hsubj=PEOPLE -19 19
nmeal|hsubj=POST -11 11
nmeal|hsubj=WE 7 -7
nmeal|htold=happened 10 -10
nmeal|htold=none 14 -14
nmeal|htold=ongoing -16 16
nmeal|htold=planned -14 14
nmeal|in=NAME 8 -8
nmeal|in=STATE 6 -6
nmeal|in=after -5 5
nmeal|names=2 14 -14
nmeal|names=3 -6 6
nmeal|names=4 -11 11
nmeal|of-class=c11 6 -6
nmeal|of-class=f164 6 -6
nmeal|of=POST 11 -11
nmeal|on=POST -18 18
nmeal|part-class=c11 11 -11
nmeal|part-class=c44 -12 12
nmeal|part-class=c46 -5 5
nmeal|part-class=f168 10 -10
nmeal|part-class=f629 -5 5
nmeal|part=NAME -12 12
nmeal|part=THING -11 11
nmeal|plural 26 -26
nmeal|question 6 -6
nmeal|rel=nmod -7 7
nmeal|rel=obj -15 15
nmeal|rel=obl 5 -5
nmeal|rel=root 10 -10
nmeal|rule=false 16 -16
nmeal|singular -23 23
nmeal|time=FUTURE_REF -7 7
nmeal|time=PAST_REF 5 -5
nmeal|time=none 5 -5
nmeal|time=past 5 -5
nmeal|time=today -11 11
nmeal|with=POST -7 7
nmeeting|alone 7 -7
nmeeting|amod=bilateral -12 12
nmeeting|bare=TIME 6 -6
nmeeting|capital 7 -7
nmeeting|class=c29 7 -7
nmeeting|class=c3 18 -18
nmeeting|class=c50 -25 25
nmeeting|class=f26 18 -18
nmeeting|class=f387 7 -7
nmeeting|class=f667 14 -14
nmeeting|class=f668 -37 37
nmeeting|clause -11 11
nmeeting|conj 12 -12
nmeeting|cue=after -6 6
nmeeting|cue=any 9 -9
nmeeting|cue=before 10 -10
nmeeting|cue=can 7 -7
nmeeting|cue=every 17 -17
nmeeting|cue=if -6 6
nmeeting|cue=just 8 -8
nmeeting|cue=may 5 -5
nmeeting|cue=no 6 -6
nmeeting|cue=not -7 7
nmeeting|cue=since 6 -6
nmeeting|cue=today -10 10
nmeeting|cue=why 5 -5
nmeeting|cue=would -6 6
nmeeting|det=a -8 8
nmeeting|det=all -9 9
nmeeting|det=any 5 -5
nmeeting|det=every 6 -6
nmeeting|det=none 27 -27
nmeeting|det=that -5 5
nmeeting|det=the -22 22
nmeeting|det=these 6 -6
nmeeting|det=this 24 -24
nmeeting|det=those -8 8
nmeeting|hsubj=HE 8 -8
nmeeting|hsubj=IT -5 5
nmeeting|hsubj=NAME 7 -7
nmeeting|hsubj=POST -6 6
nmeeting|hsubj=THEY 13 -13
nmeeting|hsubj=THING -14 14
nmeeting|htold=happened 38 -38
nmeeting|htold=ongoing -8 8
nmeeting|htold=planned -10 10
nmeeting|hw=go -5 5
nmeeting|hw=had -5 5
nmeeting|hw=have 7 -7
nmeeting|hw=joining 7 -7
nmeeting|hw=meeting -10 10
nmeeting|hw=relationship 5 -5
nmeeting|hw=room 8 -8
nmeeting|hw=see -5 5
nmeeting|hw=summit -5 5
nmeeting|hw=terms 5 -5
nmeeting|hw=welcome -7 7
nmeeting|hw=yesterday -11 11
nmeeting|in=after 6 -6
nmeeting|in=at -5 5
nmeeting|in=from -7 7
nmeeting|in=out -5 5
nmeeting|in=to 21 -21
nmeeting|names=0 8 -8
nmeeting|names=2 -12 12
nmeeting|names=4 11 -11
nmeeting|of-class=c28 7 -7
nmeeting|of-class=c52 -11 11
nmeeting|of-class=f358 7 -7
nmeeting|of-class=f689 -9 9
nmeeting|of=PEOPLE -15 15
nmeeting|part-class=c11 -8 8
nmeeting|part-class=c15 -10 10
nmeeting|part-class=c21 -6 6
nmeeting|part-class=c28 7 -7
nmeeting|part-class=c3 10 -10
nmeeting|part-class=c46 5 -5
nmeeting|part-class=c50 -12 12
nmeeting|part-class=f26 9 -9
nmeeting|part-class=f486 8 -8
nmeeting|part-class=f667 -12 12
nmeeting|part=NAME 15 -15
nmeeting|part=PEOPLE -8 8
nmeeting|part=POST -7 7
nmeeting|part=THING 12 -12
nmeeting|poss=I -5 5
nmeeting|poss=NAME -6 6
nmeeting|poss=TIME -8 8
nmeeting|poss=WE -8 8
nmeeting|poss=YOU 7 -7
nmeeting|question -13 13
nmeeting|rel=compound 17 -17
nmeeting|rel=conj 8 -8
nmeeting|rel=nmod -5 5
nmeeting|rel=nsubj -14 14
nmeeting|rel=obj 16 -16
nmeeting|rel=root -15 15
nmeeting|rule=false -7 7
nmeeting|rule=true -5 5
nmeeting|singular 6 -6
nmeeting|time=around 12 -12
nmeeting|time=none -12 12
nmeeting|time=past 18 -18
nmeeting|time=today -8 8
nmeeting|with-class=c29 -6 6
nmeeting|with=NAME 6 -6
nmeeting|with=PEOPLE -8 8
nmeeting|with=POST 5 -5
nmove|alone -20 20
nmove|amod=rotational -6 6
nmove|class=c31 5 -5
nmove|class=c6 -14 14
nmove|class=f408 5 -5
nmove|class=f78 -11 11
nmove|conj 13 -13
nmove|cue=no 11 -11
nmove|cue=when -6 6
nmove|cue=would 8 -8
nmove|det=a 7 -7
nmove|det=the -19 19
nmove|from=STATE -15 15
nmove|hsubj=NAME -8 8
nmove|hsubj=POST 15 -15
nmove|hsubj=THIS -6 6
nmove|hsubj=WE -9 9
nmove|htold=happened -22 22
nmove|htold=none 12 -12
nmove|htold=planned -9 9
nmove|hw=NAME -5 5
nmove|in=POST 8 -8
nmove|in=about 5 -5
nmove|in=for 6 -6
nmove|in=of -10 10
nmove|in=with -18 18
nmove|names=0 12 -12
nmove|names=2 -17 17
nmove|names=4 -6 6
nmove|of-class=f453 5 -5
nmove|of=POST 5 -5
nmove|part-class=c15 14 -14
nmove|part-class=c22 -5 5
nmove|part-class=c27 6 -6
nmove|part-class=c31 16 -16
nmove|part-class=c34 -6 6
nmove|part-class=f193 12 -12
nmove|part-class=f288 -5 5
nmove|part-class=f347 6 -6
nmove|part-class=f411 9 -9
nmove|part-class=f450 -6 6
nmove|part=STATE -7 7
nmove|plural -10 10
nmove|poss=WE -9 9
nmove|question -14 14
nmove|rel=compound 7 -7
nmove|rel=conj -6 6
nmove|rel=nmod -12 12
nmove|rel=obj 21 -21
nmove|rel=obl -19 19
nmove|rule=false -5 5
nmove|time=none -7 7
nopening|alone 10 -10
nopening|class=c6 10 -10
nopening|class=f76 7 -7
nopening|class=f77 7 -7
nopening|class=f78 -6 6
nopening|clause 10 -10
nopening|conj -5 5
nopening|hsubj=PEOPLE -7 7
nopening|hsubj=POST 8 -8
nopening|hsubj=THING 11 -11
nopening|hw=NAME -19 19
nopening|in=with -11 11
nopening|names=0 15 -15
nopening|names=1 7 -7
nopening|names=2 -15 15
nopening|of-class=c10 7 -7
nopening|of-class=c25 -11 11
nopening|of-class=c52 -13 13
nopening|of-class=f157 7 -7
nopening|of-class=f691 -13 13
nopening|of=E-signing 7 -7
nopening|of=PEOPLE 7 -7
nopening|of=POST -16 16
nopening|question -12 12
nopening|rel=nmod 11 -11
nopening|rel=obj -5 5
nopening|rel=root 10 -10
nopening|rule=false 21 -21
nopening|singular 6 -6
nopening|time=none 13 -13
nsanction|alone 16 -16
nsanction|amod=additional -5 5
nsanction|amod=economic 5 -5
nsanction|class=c31 6 -6
nsanction|class=c4 -17 17
nsanction|class=c59 5 -5
nsanction|class=f36 -17 17
nsanction|class=f409 6 -6
nsanction|class=f796 5 -5
nsanction|clause -9 9
nsanction|conj -7 7
nsanction|cue=after -9 9
nsanction|cue=would 6 -6
nsanction|det=none -22 22
nsanction|det=the 9 -9
nsanction|hsubj=POST -7 7
nsanction|hsubj=YOU -10 10
nsanction|htold=happened 9 -9
nsanction|htold=none -16 16
nsanction|hw=NAME 6 -6
nsanction|in=of -7 7
nsanction|names=0 -9 9
nsanction|names=1 16 -16
nsanction|names=2 -8 8
nsanction|names=4 -8 8
nsanction|of=POST -15 15
nsanction|on=POST -9 9
nsanction|part-class=c37 8 -8
nsanction|part-class=c44 -5 5
nsanction|part-class=f487 5 -5
nsanction|part-class=f593 -5 5
nsanction|question -26 26
nsanction|rel=conj -7 7
nsanction|rel=nsubj 6 -6
nsanction|rel=obj -6 6
nsanction|rule=false -15 15
nsession|amod=forty-seventh 8 -8
nsession|amod=general 11 -11
nsession|amod=international -9 9
nsession|amod=islamic 7 -7
nsession|amod=second -10 10
nsession|amod=special -6 6
nsession|capital 6 -6
nsession|class=c11 -9 9
nsession|class=c50 15 -15
nsession|class=f166 -11 11
nsession|class=f668 15 -15
nsession|clause 11 -11
nsession|conj 10 -10
nsession|cue=after 12 -12
nsession|cue=again -18 18
nsession|cue=no -9 9
nsession|cue=not -11 11
nsession|cue=should -9 9
nsession|cue=since 5 -5
nsession|cue=today 8 -8
nsession|cue=when -8 8
nsession|cue=why 10 -10
nsession|cue=would -5 5
nsession|det=none -27 27
nsession|det=that 11 -11
nsession|det=the 20 -20
nsession|det=these -5 5
nsession|hsubj=HE 6 -6
nsession|hsubj=IT 7 -7
nsession|hsubj=PEOPLE -5 5
nsession|hsubj=POST 29 -29
nsession|hsubj=THEY -5 5
nsession|hsubj=THING 14 -14
nsession|hsubj=THIS -6 6
nsession|hsubj=WE 13 -13
nsession|htold=happened 17 -17
nsession|htold=none 13 -13
nsession|htold=ongoing 17 -17
nsession|hw=NAME -5 5
nsession|hw=business 8 -8
nsession|hw=do 10 -10
nsession|hw=have 11 -11
nsession|hw=having -9 9
nsession|hw=holding -14 14
nsession|hw=leaders 5 -5
nsession|hw=members -6 6
nsession|hw=participate -10 10
nsession|hw=presidency 5 -5
nsession|hw=respect 6 -6
nsession|hw=session 5 -5
nsession|hw=table 5 -5
nsession|hw=time -10 10
nsession|in=NAME -8 8
nsession|in=TIME -5 5
nsession|in=about -5 5
nsession|in=at -11 11
nsession|in=from 9 -9
nsession|in=including 7 -7
nsession|in=of -25 25
nsession|in=to 8 -8
nsession|names=0 -12 12
nsession|names=1 36 -36
nsession|names=2 -24 24
nsession|names=3 18 -18
nsession|names=4 -9 9
nsession|of=E-session 5 -5
nsession|of=E-talks -9 9
nsession|of=PEOPLE -5 5
nsession|of=POST 9 -9
nsession|on=POST 7 -7
nsession|part-class=c11 -19 19
nsession|part-class=c15 7 -7
nsession|part-class=c28 -6 6
nsession|part-class=c3 19 -19
nsession|part-class=c37 -11 11
nsession|part-class=c50 8 -8
nsession|part-class=f166 -14 14
nsession|part-class=f168 -9 9
nsession|part-class=f26 13 -13
nsession|part-class=f28 5 -5
nsession|part-class=f356 -6 6
nsession|part-class=f486 -11 11
nsession|part-class=f668 6 -6
nsession|part=COUNTED -8 8
nsession|part=NAME -15 15
nsession|part=POST -24 24
nsession|part=STATE -25 25
nsession|plural 14 -14
nsession|poss=IT 12 -12
nsession|poss=WE -5 5
nsession|question 14 -14
nsession|rel=compound -8 8
nsession|rel=conj 11 -11
nsession|rel=nmod -12 12
nsession|rel=nsubj 12 -12
nsession|rel=nsubjpass 9 -9
nsession|rel=obj 12 -12
nsession|rel=other 5 -5
nsession|rule=false 15 -15
nsession|rule=true -16 16
nsession|time=PRESENT_REF 10 -10
nsession|time=ahead -8 8
nsession|time=around -10 10
nsession|time=dated -6 6
nsession|time=none -6 6
nsession|time=past-year 5 -5
nsession|time=today 23 -23
nsession|with-class=c28 7 -7
nsession|with-class=c52 9 -9
nsession|with-class=f362 7 -7
nsession|with=PEOPLE 9 -9
nsession|with=THING 7 -7
nsigning|alone 24 -24
nsigning|amod=final 5 -5
nsigning|amod=international 8 -8
nsigning|capital 24 -24
nsigning|class=c10 12 -12
nsigning|class=c13 11 -11
nsigning|class=c15 -20 20
nsigning|class=c2 -11 11
nsigning|class=c6 -8 8
nsigning|class=f157 12 -12
nsigning|class=f178 11 -11
nsigning|class=f201 -20 20
nsigning|class=f21 -11 11
nsigning|class=f77 -12 12
nsigning|class=f78 5 -5
nsigning|clause 6 -6
nsigning|cop=been -9 9
nsigning|cue=after 8 -8
nsigning|cue=when -7 7
nsigning|det=a 18 -18
nsigning|det=an -15 15
nsigning|det=the -8 8
nsigning|det=this 6 -6
nsigning|det=those 5 -5
nsigning|for=POST -7 7
nsigning|hsubj=HE -6 6
nsigning|hsubj=IT -19 19
nsigning|hsubj=NAME -5 5
nsigning|hsubj=PEOPLE 5 -5
nsigning|hsubj=POST 13 -13
nsigning|hsubj=YOU 5 -5
nsigning|htold=happened -32 32
nsigning|htold=ongoing 5 -5
nsigning|htold=planned 12 -12
nsigning|hw=NAME 7 -7
nsigning|hw=bring -9 9
nsigning|hw=embargoed 6 -6
nsigning|hw=entered -20 20
nsigning|hw=get -11 11
nsigning|hw=getting -13 13
nsigning|hw=part 6 -6
nsigning|hw=reach -5 5
nsigning|hw=reaching 5 -5
nsigning|in=at 11 -11
nsigning|in=for 5 -5
nsigning|in=into -10 10
nsigning|in=on 5 -5
nsigning|in=to 5 -5
nsigning|in=until 6 -6
nsigning|in=with -8 8
nsigning|names=0 -10 10
nsigning|names=2 -12 12
nsigning|names=3 14 -14
nsigning|names=4 16 -16
nsigning|of-class=c47 9 -9
nsigning|of-class=f633 9 -9
nsigning|of=E-call 9 -9
nsigning|of=E-signing -9 9
nsigning|of=POST 10 -10
nsigning|on-class=c13 5 -5
nsigning|on=POST 11 -11
nsigning|on=THING -6 6
nsigning|part-class=c11 8 -8
nsigning|part-class=c15 7 -7
nsigning|part-class=c21 7 -7
nsigning|part-class=c28 5 -5
nsigning|part-class=c37 8 -8
nsigning|part-class=c44 -9 9
nsigning|part-class=f193 5 -5
nsigning|part-class=f356 5 -5
nsigning|part-class=f486 8 -8
nsigning|part=STATE 11 -11
nsigning|part=THING 10 -10
nsigning|poss=TIME -6 6
nsigning|question 17 -17
nsigning|rel=compound 6 -6
nsigning|rel=nmod 7 -7
nsigning|rel=nsubj -6 6
nsigning|rel=other 15 -15
nsigning|rel=root -12 12
nsigning|rule=false 15 -15
nsigning|singular 9 -9
nsigning|time=FUTURE_REF -5 5
nsigning|time=PAST_REF -11 11
nsigning|time=PRESENT_REF 10 -10
nsigning|time=around 8 -8
nsigning|time=none 18 -18
nsigning|time=past-year -12 12
nsigning|with=STATE -5 5
nsummit|bare-class=c43 -5 5
nsummit|bare-class=f575 -5 5
nsummit|bare=OTHER -5 5
nsummit|capital -10 10
nsummit|clause -5 5
nsummit|cop=is -10 10
nsummit|cue=after -14 14
nsummit|cue=how 6 -6
nsummit|cue=would -9 9
nsummit|det=a -7 7
nsummit|det=an 10 -10
nsummit|det=none -6 6
nsummit|for=POST -6 6
nsummit|hsubj=CD 11 -11
nsummit|hsubj=HE -16 16
nsummit|hsubj=I -7 7
nsummit|hsubj=PEOPLE 16 -16
nsummit|hsubj=POST -9 9
nsummit|hsubj=THING -8 8
nsummit|hsubj=WE -9 9
nsummit|htold=happened 9 -9
nsummit|htold=ongoing -16 16
nsummit|htold=planned -10 10
nsummit|hw=agenda -11 11
nsummit|hw=come -10 10
nsummit|hw=coming -13 13
nsummit|hw=focus -12 12
nsummit|hw=get 8 -8
nsummit|hw=leaders 8 -8
nsummit|hw=members 7 -7
nsummit|hw=success 12 -12
nsummit|hw=think -11 11
nsummit|in=after -15 15
nsummit|in=as -5 5
nsummit|in=at -24 24
nsummit|in=for -13 13
nsummit|in=in 16 -16
nsummit|in=of 7 -7
nsummit|in=out -22 22
nsummit|names=0 -15 15
nsummit|names=1 -14 14
nsummit|names=2 12 -12
nsummit|names=3 10 -10
nsummit|part=NAME -11 11
nsummit|part=STATE 7 -7
nsummit|plural 8 -8
nsummit|question 8 -8
nsummit|rel=compound 5 -5
nsummit|rel=conj 19 -19
nsummit|rel=nmod -12 12
nsummit|rel=obj 11 -11
nsummit|rel=obl -32 32
nsummit|rel=other -13 13
nsummit|rule=false -30 30
nsummit|rule=true -6 6
nsummit|singular -18 18
nsummit|time=ahead -9 9
nsummit|time=around 5 -5
nsummit|time=none -23 23
nsummit|time=past 8 -8
nsummit|time=past-year 10 -10
ntalks|about-class=c0 -6 6
ntalks|about-class=c57 -9 9
ntalks|about-class=f0 -7 7
ntalks|about=OTHER -13 13
ntalks|about=PEOPLE -13 13
ntalks|about=POST -5 5
ntalks|about=THING -12 12
ntalks|alone 11 -11
ntalks|amod=bilateral -11 11
ntalks|amod=constructive -8 8
ntalks|amod=detailed -11 11
ntalks|amod=diplomatic 6 -6
ntalks|amod=first -9 9
ntalks|amod=frank -6 6
ntalks|amod=good -6 6
ntalks|amod=more 6 -6
ntalks|amod=ongoing 14 -14
ntalks|amod=political 5 -5
ntalks|amod=preliminary 7 -7
ntalks|amod=private 5 -5
ntalks|amod=productive -10 10
ntalks|around=THING 6 -6
ntalks|bare-class=c3 -5 5
ntalks|bare-class=f26 -5 5
ntalks|bare=TIME -5 5
ntalks|between-class=c52 -7 7
ntalks|between-class=f689 -7 7
ntalks|between=POST -10 10
ntalks|capital -18 18
ntalks|class=c3 9 -9
ntalks|class=c47 -12 12
ntalks|class=f28 9 -9
ntalks|class=f632 -12 12
ntalks|clause 24 -24
ntalks|conj 14 -14
ntalks|cop='s 8 -8
ntalks|cop=been -15 15
ntalks|cop=is 6 -6
ntalks|cop=was -15 15
ntalks|cop=were -6 6
ntalks|cue=after 9 -9
ntalks|cue=again -8 8
ntalks|cue=can 7 -7
ntalks|cue=how -12 12
ntalks|cue=if -11 11
ntalks|cue=just 11 -11
ntalks|cue=today 11 -11
ntalks|cue=when 15 -15
ntalks|cue=whether 12 -12
ntalks|cue=why -5 5
ntalks|cue=would 9 -9
ntalks|det=a -39 39
ntalks|det=an 8 -8
ntalks|det=any 9 -9
ntalks|det=none 8 -8
ntalks|det=some -15 15
ntalks|det=that -35 35
ntalks|det=the 22 -22
ntalks|det=these 6 -6
ntalks|det=this -8 8
ntalks|hsubj=HE 17 -17
ntalks|hsubj=I -17 17
ntalks|hsubj=IT 9 -9
ntalks|hsubj=NAME 7 -7
ntalks|hsubj=POST -9 9
ntalks|hsubj=STATE 8 -8
ntalks|hsubj=THEY -15 15
ntalks|hsubj=THING 10 -10
ntalks|hsubj=WE 7 -7
ntalks|hsubj=YOU 16 -16
ntalks|htold=happened -15 15
ntalks|htold=none 8 -8
ntalks|htold=ongoing -15 15
ntalks|htold=planned -5 5
ntalks|hw='s -7 7
ntalks|hw=NAME -6 6
ntalks|hw=agree 5 -5
ntalks|hw=be -6 6
ntalks|hw=been 8 -8
ntalks|hw=continue 12 -12
ntalks|hw=details -16 16
ntalks|hw=dialogue 5 -5
ntalks|hw=discussed 12 -12
ntalks|hw=encourage 16 -16
ntalks|hw=focus -11 11
ntalks|hw=focused -13 13
ntalks|hw=follow 11 -11
ntalks|hw=following -6 6
ntalks|hw=had -15 15
ntalks|hw=have 10 -10
ntalks|hw=having 13 -13
ntalks|hw=kind 11 -11
ntalks|hw=know 14 -14
ntalks|hw=look -6 6
ntalks|hw=looking -7 7
ntalks|hw=make -5 5
ntalks|hw=move -9 9
ntalks|hw=negotiations 5 -5
ntalks|hw=ongoing -7 7
ntalks|hw=open 5 -5
ntalks|hw=part 15 -15
ntalks|hw=period 5 -5
ntalks|hw=pursuing -6 6
ntalks|hw=question 7 -7
ntalks|hw=series 10 -10
ntalks|hw=table 5 -5
ntalks|hw=taken -13 13
ntalks|hw=there 5 -5
ntalks|hw=topic 11 -11
ntalks|hw=was -17 17
ntalks|in-class=c13 -5 5
ntalks|in-class=c40 13 -13
ntalks|in-class=f175 -5 5
ntalks|in-class=f521 13 -13
ntalks|in=POST 14 -14
ntalks|in=STATE -11 11
ntalks|in=as -12 12
ntalks|in=for -9 9
ntalks|in=from 7 -7
ntalks|in=of -8 8
ntalks|in=through 12 -12
ntalks|in=to -9 9
ntalks|in=with -7 7
ntalks|names=0 -19 19
ntalks|names=1 9 -9
ntalks|names=2 5 -5
ntalks|names=3 -16 16
ntalks|names=4 5 -5
ntalks|of-class=c52 5 -5
ntalks|of=PEOPLE 5 -5
ntalks|of=POST -12 12
ntalks|on-class=c13 -8 8
ntalks|on-class=f175 -8 8
ntalks|on=COUNTED -7 7
ntalks|on=THING -7 7
ntalks|part-class=c15 -5 5
ntalks|part-class=c19 5 -5
ntalks|part-class=c21 -10 10
ntalks|part-class=c3 -17 17
ntalks|part-class=c46 7 -7
ntalks|part-class=c49 6 -6
ntalks|part-class=c50 -13 13
ntalks|part-class=c58 5 -5
ntalks|part-class=f166 -9 9
ntalks|part-class=f168 8 -8
ntalks|part-class=f191 -6 6
ntalks|part-class=f28 -11 11
ntalks|part-class=f625 7 -7
ntalks|part-class=f663 6 -6
ntalks|part-class=f667 -18 18
ntalks|part-class=f669 6 -6
ntalks|part-class=f710 -6 6
ntalks|part-class=f758 5 -5
ntalks|part-class=f760 -6 6
ntalks|part-class=f777 5 -5
ntalks|part=NAME -11 11
ntalks|part=THING -11 11
ntalks|plural -48 48
ntalks|poss=HE 9 -9
ntalks|poss=WE 7 -7
ntalks|poss=YOU 7 -7
ntalks|question -15 15
ntalks|rel=advcl 7 -7
ntalks|rel=appos 6 -6
ntalks|rel=conj 29 -29
ntalks|rel=nmod -12 12
ntalks|rel=nsubj -30 30
ntalks|rel=nsubjpass -13 13
ntalks|rel=obj 25 -25
ntalks|rel=parataxis 5 -5
ntalks|rel=root -35 35
ntalks|rule=false -21 21
ntalks|rule=true -12 12
ntalks|singular 28 -28
ntalks|time=FUTURE_REF 14 -14
ntalks|time=past -14 14
ntalks|time=today -17 17
ntalks|with-class=c29 6 -6
ntalks|with-class=c33 -15 15
ntalks|with-class=c35 -13 13
ntalks|with-class=c52 -5 5
ntalks|with-class=f384 13 -13
ntalks|with-class=f441 -15 15
ntalks|with-class=f461 -10 10
ntalks|with-class=f691 -11 11
ntalks|with-class=f692 14 -14
ntalks|with=PEOPLE 12 -12
ntalks|with=POST 5 -5
ntalks|with=STATE 22 -22
ntalks|with=THING -18 18
ntest|alone -12 12
ntest|class=c31 9 -9
ntest|class=c42 -19 19
ntest|class=f409 9 -9
ntest|class=f563 -19 19
ntest|conj 5 -5
ntest|cue=n't -9 9
ntest|cue=not -11 11
ntest|cue=today 14 -14
ntest|det=a 5 -5
ntest|det=the -32 32
ntest|det=this 7 -7
ntest|htold=none -7 7
ntest|hw=part -16 16
ntest|in=in 7 -7
ntest|in=of -10 10
ntest|names=0 5 -5
ntest|names=1 -13 13
ntest|names=2 -9 9
ntest|names=3 7 -7
ntest|part-class=c11 -9 9
ntest|part-class=c31 -18 18
ntest|question 5 -5
ntest|rel=nmod -7 7
ntest|rel=nsubj -16 16
ntest|rel=obj -8 8
ntest|rel=obl 14 -14
ntest|rule=false 17 -17
ntest|singular -5 5
ntest|time=today 14 -14
nvisit|alone -14 14
nvisit|amod=dangerous 5 -5
nvisit|amod=presidential -18 18
nvisit|capital 8 -8
nvisit|class=c3 -41 41
nvisit|class=c42 -26 26
nvisit|class=c54 8 -8
nvisit|class=c58 23 -23
nvisit|class=c6 22 -22
nvisit|class=f26 -41 41
nvisit|class=f562 -26 26
nvisit|class=f730 8 -8
nvisit|class=f777 23 -23
nvisit|class=f78 22 -22
nvisit|clause -12 12
nvisit|cop=be -12 12
nvisit|cop=is -17 17
nvisit|cue=again 6 -6
nvisit|cue=before -15 15
nvisit|cue=not -6 6
nvisit|det=a -8 8
nvisit|det=none 31 -31
nvisit|det=that -18 18
nvisit|det=the -6 6
nvisit|det=this -11 11
nvisit|hsubj=HE 6 -6
nvisit|hsubj=I -13 13
nvisit|hsubj=IT 6 -6
nvisit|hsubj=POST -16 16
nvisit|hsubj=STATE 5 -5
nvisit|hsubj=THING 8 -8
nvisit|hsubj=WE 8 -8
nvisit|hsubj=YOU -7 7
nvisit|htold=denied -6 6
nvisit|htold=happened 14 -14
nvisit|htold=none 17 -17
nvisit|htold=planned 10 -10
nvisit|hw=NAME -8 8
nvisit|hw=come 6 -6
nvisit|hw=get -6 6
nvisit|hw=made 6 -6
nvisit|hw=making -15 15
nvisit|hw=proud -9 9
nvisit|hw=support 6 -6
nvisit|hw=thank -5 5
nvisit|in=STATE 6 -6
nvisit|in=for -8 8
nvisit|in=in 5 -5
nvisit|names=1 18 -18
nvisit|names=2 -21 21
nvisit|of=POST 8 -8
nvisit|part-class=c15 -9 9
nvisit|part-class=c29 -6 6
nvisit|part-class=c50 -13 13
nvisit|part-class=c53 8 -8
nvisit|part-class=c57 5 -5
nvisit|part-class=f667 5 -5
nvisit|part-class=f668 -20 20
nvisit|part-class=f712 7 -7
nvisit|plural 15 -15
nvisit|poss=I 8 -8
nvisit|poss=POST -6 6
nvisit|poss=YOU -9 9
nvisit|rel=ccomp -7 7
nvisit|rel=conj 19 -19
nvisit|rel=nsubj -13 13
nvisit|rel=obj 27 -27
nvisit|rel=obl -14 14
nvisit|rel=root -12 12
nvisit|rule=false 19 -19
nvisit|rule=true -8 8
nvisit|singular -17 17
nvisit|time=ahead -5 5
nvisit|time=none 12 -12
nvisit|time=past -8 8
nvisit|time=today -12 12
nvisit|to-class=c25 9 -9
nvisit|to=POST -15 15
obj-class=c0 12 -12
obj-class=c1 14 -14
obj-class=c10 11 -11
obj-class=c11 14 -14
obj-class=c13 10 -10
obj-class=c14 16 -16
obj-class=c15 -6 6
obj-class=c16 6 -6
obj-class=c19 10 -10
obj-class=c2 -13 13
obj-class=c21 13 -13
obj-class=c22 -27 27
obj-class=c23 -6 6
obj-class=c25 24 -24
obj-class=c28 16 -16
obj-class=c29 -22 22
obj-class=c3 17 -17
obj-class=c30 15 -15
obj-class=c31 12 -12
obj-class=c33 -18 18
obj-class=c34 -17 17
obj-class=c37 -16 16
obj-class=c38 10 -10
obj-class=c40 12 -12
obj-class=c43 14 -14
obj-class=c44 -15 15
obj-class=c45 -16 16
obj-class=c46 7 -7
obj-class=c47 -13 13
obj-class=c5 -28 28
obj-class=c50 -26 26
obj-class=c51 17 -17
obj-class=c52 -20 20
obj-class=c54 -7 7
obj-class=c57 -11 11
obj-class=c58 10 -10
obj-class=c59 6 -6
obj-class=c6 9 -9
obj-class=c8 5 -5
obj-class=c9 -19 19
obj-class=f1 18 -18
obj-class=f143 -19 19
obj-class=f163 5 -5
obj-class=f164 11 -11
obj-class=f166 -10 10
obj-class=f17 -17 17
obj-class=f175 6 -6
obj-class=f178 21 -21
obj-class=f181 -7 7
obj-class=f182 -13 13
obj-class=f183 16 -16
obj-class=f192 -16 16
obj-class=f2 -10 10
obj-class=f201 5 -5
obj-class=f222 5 -5
obj-class=f248 5 -5
obj-class=f249 -13 13
obj-class=f252 18 -18
obj-class=f26 -11 11
obj-class=f27 21 -21
obj-class=f276 12 -12
obj-class=f28 8 -8
obj-class=f288 -24 24
obj-class=f290 -10 10
obj-class=f293 8 -8
obj-class=f300 -7 7
obj-class=f314 -24 24
obj-class=f315 10 -10
obj-class=f316 5 -5
obj-class=f323 6 -6
obj-class=f327 8 -8
obj-class=f34 -18 18
obj-class=f356 11 -11
obj-class=f357 11 -11
obj-class=f36 6 -6
obj-class=f362 -15 15
obj-class=f363 -6 6
obj-class=f364 9 -9
obj-class=f37 10 -10
obj-class=f370 -9 9
obj-class=f381 -17 17
obj-class=f382 6 -6
obj-class=f383 -25 25
obj-class=f384 13 -13
obj-class=f386 7 -7
obj-class=f388 -11 11
obj-class=f398 14 -14
obj-class=f399 8 -8
obj-class=f4 10 -10
obj-class=f437 -21 21
obj-class=f446 -17 17
obj-class=f455 -11 11
obj-class=f457 7 -7
obj-class=f458 -16 16
obj-class=f460 9 -9
obj-class=f461 5 -5
obj-class=f471 8 -8
obj-class=f493 -8 8
obj-class=f497 9 -9
obj-class=f521 6 -6
obj-class=f535 -7 7
obj-class=f562 -8 8
obj-class=f575 9 -9
obj-class=f589 16 -16
obj-class=f591 -9 9
obj-class=f592 -5 5
obj-class=f599 -5 5
obj-class=f6 12 -12
obj-class=f604 -8 8
obj-class=f613 -8 8
obj-class=f626 7 -7
obj-class=f631 -11 11
obj-class=f633 -16 16
obj-class=f635 6 -6
obj-class=f654 -5 5
obj-class=f657 6 -6
obj-class=f668 -17 17
obj-class=f672 6 -6
obj-class=f673 8 -8
obj-class=f689 6 -6
obj-class=f691 -5 5
obj-class=f692 -25 25
obj-class=f695 6 -6
obj-class=f726 -8 8
obj-class=f758 6 -6
obj-class=f761 6 -6
obj-class=f762 -26 26
obj-class=f765 -5 5
obj-class=f766 -11 11
obj-class=f767 6 -6
obj-class=f769 5 -5
obj-class=f77 8 -8
obj-class=f777 -14 14
obj-class=f778 9 -9
obj-class=f779 14 -14
obj-class=f791 6 -6
obj-class=f82 -5 5
obj=COUNTED -16 16
obj=E-announcement 13 -13
obj=E-call -9 9
obj=E-delivery 9 -9
obj=E-invasion -6 6
obj=E-meeting -24 24
obj=E-session -5 5
obj=E-signing -12 12
obj=E-talks -15 15
obj=FORCES 8 -8
obj=HE -12 12
obj=I -8 8
obj=NAME 10 -10
obj=PEOPLE -21 21
obj=POST 24 -24
obj=STATE 15 -15
obj=THING 41 -41
obj=THIS 5 -5
obj=TIME -6 6
obj=WE -5 5
obj=WHO 6 -6
obj=YOU -19 19
obj=none 35 -35
objw=$ 15 -15
objw=access 5 -5
objw=addition 5 -5
objw=advisory -8 8
objw=agenda 8 -8
objw=aggression -8 8
objw=agreement -5 5
objw=agreements -8 8
objw=allies 5 -5
objw=amount 5 -5
objw=and -8 8
objw=anything 5 -5
objw=application -6 6
objw=assets -8 8
objw=assistance 8 -8
objw=authority 5 -5
objw=bill 15 -15
objw=bit 7 -7
objw=border 5 -5
objw=borders -6 6
objw=call -5 5
objw=ceasefire 5 -5
objw=challenges 5 -5
objw=chance -10 10
objw=charge -13 13
objw=commitment 5 -5
objw=communications 6 -6
objw=concerns -11 11
objw=conversation 9 -9
objw=conversations 6 -6
objw=coordinator 6 -6
objw=costs -12 12
objw=countries 6 -6
objw=deal -9 9
objw=defense -14 14
objw=delegation 5 -5
objw=developments -5 5
objw=dialogue -6 6
objw=dialogues 9 -9
objw=discussion -18 18
objw=discussions -24 24
objw=dream -9 9
objw=effort 9 -9
objw=efforts -5 5
objw=engagements 5 -5
objw=evening -18 18
objw=events -6 6
objw=expansion 11 -11
objw=faith 8 -8
objw=families -5 5
objw=fight -12 12
objw=fire -15 15
objw=force 7 -7
objw=friends 7 -7
objw=generators -22 22
objw=goals 6 -6
objw=group -7 7
objw=health 7 -7
objw=him -12 12
objw=hopes 5 -5
objw=ideas -17 17
objw=impact 5 -5
objw=importance -12 12
objw=increase -7 7
objw=information 5 -5
objw=initiative -7 7
objw=initiatives 6 -6
objw=investment -5 5
objw=invitation 10 -10
objw=justice 6 -6
objw=leader -11 11
objw=legislation 5 -5
objw=letters -10 10
objw=lot 9 -9
objw=mandate -9 9
objw=markets -9 9
objw=me -10 10
objw=meeting -11 11
objw=members 8 -8
objw=membership 9 -9
objw=message 17 -17
objw=messages 5 -5
objw=millions -15 15
objw=model 5 -5
objw=needs 7 -7
objw=notice -14 14
objw=number -10 10
objw=officials -9 9
objw=opportunities 5 -5
objw=order -9 9
objw=package 7 -7
objw=parties -9 9
objw=peace -8 8
objw=people 13 -13
objw=percent 6 -6
objw=personnel 5 -5
objw=plan 6 -6
objw=points 8 -8
objw=policy -14 14
objw=position -6 6
objw=presence 6 -6
objw=pressure -17 17
objw=process 5 -5
objw=program 12 -12
objw=projects 7 -7
objw=proposal 7 -7
objw=questions 6 -6
objw=range 7 -7
objw=recommendations 6 -6
objw=recovery -6 6
objw=relationship 5 -5
objw=remarks -14 14
objw=report 7 -7
objw=request -12 12
objw=rest -10 10
objw=restrictions -6 6
objw=right 8 -8
objw=role 12 -12
objw=schools 5 -5
objw=security 5 -5
objw=services 5 -5
objw=stakeholders 5 -5
objw=standards -9 9
objw=statement 12 -12
objw=steps -10 10
objw=strategy 7 -7
objw=students 6 -6
objw=support 14 -14
objw=talks -5 5
objw=targets 6 -6
objw=team -9 9
objw=that -6 6
objw=thing 5 -5
objw=this 10 -10
objw=tomorrow 8 -8
objw=tools 8 -8
objw=troops -14 14
objw=updates 6 -6
objw=us -7 7
objw=vaccines -5 5
objw=weapons 6 -6
objw=what -8 8
objw=which 9 -9
objw=words 8 -8
objw=work -11 11
objw=world 5 -5
objw=you -19 19
of-class=c10 7 -7
of-class=c11 -12 12
of-class=c13 7 -7
of-class=c17 -5 5
of-class=c28 24 -24
of-class=c29 -17 17
of-class=c3 -14 14
of-class=c30 8 -8
of-class=c31 7 -7
of-class=c34 7 -7
of-class=c35 13 -13
of-class=c40 5 -5
of-class=c41 -10 10
of-class=c47 5 -5
of-class=c57 6 -6
of-class=c59 -9 9
of-class=f157 7 -7
of-class=f162 -12 12
of-class=f163 12 -12
of-class=f164 -11 11
of-class=f175 13 -13
of-class=f221 -5 5
of-class=f26 -8 8
of-class=f28 -6 6
of-class=f323 7 -7
of-class=f328 -10 10
of-class=f356 5 -5
of-class=f358 7 -7
of-class=f383 -19 19
of-class=f396 7 -7
of-class=f407 6 -6
of-class=f446 7 -7
of-class=f453 14 -14
of-class=f455 9 -9
of-class=f535 -11 11
of-class=f589 7 -7
of-class=f633 9 -9
of-class=f655 -12 12
of-class=f689 12 -12
of-class=f690 5 -5
of-class=f691 -21 21
of=E-call 9 -9
of=E-talks -15 15
of=FORCES 8 -8
of=PEOPLE 7 -7
of=POST 12 -12
of=STATE -9 9
on-class=c0 7 -7
on-class=c10 -20 20
on-class=c11 14 -14
on-class=c13 21 -21
on-class=c14 7 -7
on-class=c16 -6 6
on-class=c17 9 -9
on-class=c19 -6 6
on-class=c21 -5 5
on-class=c22 -20 20
on-class=c23 7 -7
on-class=c24 9 -9
on-class=c25 10 -10
on-class=c28 -15 15
on-class=c29 -8 8
on-class=c3 5 -5
on-class=c30 6 -6
on-class=c31 -9 9
on-class=c33 6 -6
on-class=c4 -12 12
on-class=c48 -8 8
on-class=c49 9 -9
on-class=c51 8 -8
on-class=c6 -14 14
on-class=f0 6 -6
on-class=f157 -20 20
on-class=f164 8 -8
on-class=f176 6 -6
on-class=f181 6 -6
on-class=f183 7 -7
on-class=f205 -6 6
on-class=f26 8 -8
on-class=f276 -6 6
on-class=f289 -10 10
on-class=f290 -10 10
on-class=f312 5 -5
on-class=f365 -8 8
on-class=f589 5 -5
on-class=f592 6 -6
on-class=f664 9 -9
on-class=f672 8 -8
on-class=f76 -14 14
on-class=f765 -8 8
on=COUNTED -30 30
on=E-visit 5 -5
on=FORCES -11 11
on=POST -11 11
on=STATE 7 -7
on=THIS 6 -6
on=TIME -9 9
out-class=c0 5 -5
out-class=f1 5 -5
out=E-signing -12 12
out=POST 6 -6
over-class=c11 -14 14
over-class=c13 -7 7
over-class=c3 16 -16
over-class=f164 -6 6
over-class=f26 16 -16
over=POST -5 5
over=TIME 6 -6
p=' -8 8
p='ll 7 -7
p='m 7 -7
p='re -10 10
p='s 7 -7
p='ve -5 5
p=( 13 -13
p=, 11 -11
p=2 -10 10
p=: -19 19
p=; 6 -6
p=^ 9 -9
p=a -8 8
p=about 16 -16
p=actions -9 9
p=additional -12 12
p=administration -7 7
p=also -11 11
p=america 14 -14
p=an -22 22
p=and 13 -13
p=any 13 -13
p=are -24 24
p=assistance -5 5
p=attacks -12 12
p=be -5 5
p=been -13 13
p=begin -8 8
p=being -20 20
p=best 6 -6
p=biden -18 18
p=bilateral -11 11
p=bill -23 23
p=blinken -21 21
p=both -19 19
p=brief -10 10
p=budget 5 -5
p=business 7 -7
p=by -8 8
p=can 11 -11
p=cdc -13 13
p=citizens 11 -11
p=close -7 7
p=cold 14 -14
p=communist 9 -9
p=congress 10 -10
p=constant -6 6
p=constantly 10 -10
p=constructive -8 8
p=continue 8 -8
p=cooperation 6 -6
p=could 7 -7
p=countries -19 19
p=currently -7 7
p=dangerous 5 -5
p=days -6 6
p=deal -8 8
p=department 7 -7
p=did -20 20
p=difficult -5 5
p=diplomatic 7 -7
p=direct -31 31
p=disaster -13 13
p=doses -15 15
p=draft 8 -8
p=economic -9 9
p=economy -11 11
p=emergency -19 19
p=encouraging -10 10
p=even 12 -12
p=ever 9 -9
p=every 5 -5
p=face-to-face 11 -11
p=families 5 -5
p=far 9 -9
p=fda -12 12
p=few -6 6
p=for 23 -23
p=forcefully 5 -5
p=forces -19 19
p=formally -21 21
p=forty-eighth 7 -7
p=forty-seventh 8 -8
p=framework 5 -5
p=from 11 -11
p=fully 6 -6
p=funding 5 -5
p=further 6 -6
p=g7 -8 8
p=general 15 -15
p=geneva -23 23
p=governments -10 10
p=gulf 5 -5
p=had 5 -5
p=hall 13 -13
p=have 34 -34
p=having -12 12
p=health -15 15
p=help -7 7
p=her -7 7
p=his -35 35
p=hopefully -8 8
p=horrific -5 5
p=house 20 -20
p=i -16 16
p=immediate 8 -8
p=immediately -16 16
p=in 32 -32
p=in-depth -6 6
p=in-person -13 13
p=india -17 17
p=initial 5 -5
p=international 13 -13
p=iraq 9 -9
p=is -12 12
p=islamic 7 -7
p=israel 7 -7
p=israeli 5 -5
p=issue -14 14
p=it 24 -24
p=its 13 -13
p=jobs -9 9
p=just -19 19
p=largest 6 -6
p=leaders -38 38
p=long 13 -13
p=major 6 -6
p=many 6 -6
p=mass 5 -5
p=me 6 -6
p=members -5 5
p=military 5 -5
p=ministers 17 -17
p=much 11 -11
p=multilateral -9 9
p=must 6 -6
p=mutual 5 -5
p=n't 9 -9
p=never 8 -8
p=new 7 -7
p=news 5 -5
p=no 6 -6
p=not 18 -18
p=now 8 -8
p=obama 14 -14
p=obviously -12 12
p=official -7 7
p=often 5 -5
p=on 14 -14
p=one -18 18
p=ongoing 17 -17
p=open 5 -5
p=order -9 9
p=other 12 -12
p=our -22 22
p=pakistan 6 -6
p=particular -6 6
p=past 9 -9
p=peace 13 -13
p=peaceful 5 -5
p=people 12 -12
p=person -7 7
p=personally -5 5
p=phone 5 -5
p=political 9 -9
p=preliminary 8 -8
p=president 12 -12
p=presidential 7 -7
p=press 23 -23
p=previous 8 -8
p=private -5 5
p=productive 8 -8
p=proposed 7 -7
p=putin -13 13
p=quad -7 7
p=quick 6 -6
p=really 11 -11
p=recently -12 12
p=regime -17 17
p=rights -14 14
p=rotational -6 6
p=russian -24 24
p=same -8 8
p=secretary -8 8
p=security -9 9
p=she 18 -18
p=side -10 10
p=significant 7 -7
p=similar 10 -10
p=simply 5 -5
p=special -9 9
p=specific -8 8
p=still 11 -11
p=stimulus 7 -7
p=strategic 5 -5
p=strong -5 5
p=than -11 11
p=that 22 -22
p=the -8 8
p=them -8 8
p=then -5 5
p=there -6 6
p=therefore 9 -9
p=these 11 -11
p=those -9 9
p=through 5 -5
p=time -22 22
p=to 5 -5
p=today -11 11
p=topics 8 -8
p=trade 6 -6
p=u.s. -10 10
p=ultimately 5 -5
p=unconditional 10 -10
p=unprovoked -18 18
p=uruguay -12 12
p=us 7 -7
p=vietnam 7 -7
p=was -15 15
p=were -5 5
p=what 10 -10
p=which 12 -12
p=who 18 -18
p=will -17 17
p=with 7 -7
p=words 5 -5
p=you 28 -28
p=your -11 11
p=– 8 -8
p=— 9 -9
part-class=c11 -14 14
part-class=c12 18 -18
part-class=c14 5 -5
part-class=c19 13 -13
part-class=c20 6 -6
part-class=c22 -5 5
part-class=c24 10 -10
part-class=c27 6 -6
part-class=c28 13 -13
part-class=c30 14 -14
part-class=c31 6 -6
part-class=c34 -10 10
part-class=c36 22 -22
part-class=c37 -11 11
part-class=c38 7 -7
part-class=c4 -7 7
part-class=c40 -15 15
part-class=c41 10 -10
part-class=c42 14 -14
part-class=c44 -8 8
part-class=c45 5 -5
part-class=c46 16 -16
part-class=c49 11 -11
part-class=c50 -17 17
part-class=c52 -16 16
part-class=c53 -7 7
part-class=c57 7 -7
part-class=c58 17 -17
part-class=c6 -5 5
part-class=c7 7 -7
part-class=f103 7 -7
part-class=f162 11 -11
part-class=f163 -8 8
part-class=f166 -14 14
part-class=f168 -8 8
part-class=f170 8 -8
part-class=f172 8 -8
part-class=f176 -8 8
part-class=f178 8 -8
part-class=f183 5 -5
part-class=f193 15 -15
part-class=f194 -10 10
part-class=f195 8 -8
part-class=f26 9 -9
part-class=f260 7 -7
part-class=f276 -10 10
part-class=f277 9 -9
part-class=f278 6 -6
part-class=f279 -7 7
part-class=f293 -6 6
part-class=f347 8 -8
part-class=f348 -7 7
part-class=f356 8 -8
part-class=f398 5 -5
part-class=f399 8 -8
part-class=f450 -6 6
part-class=f469 8 -8
part-class=f470 7 -7
part-class=f488 -20 20
part-class=f492 -6 6
part-class=f521 -7 7
part-class=f526 -10 10
part-class=f549 9 -9
part-class=f563 6 -6
part-class=f591 5 -5
part-class=f592 -6 6
part-class=f593 -16 16
part-class=f597 9 -9
part-class=f614 5 -5
part-class=f625 10 -10
part-class=f663 11 -11
part-class=f667 -17 17
part-class=f668 -8 8
part-class=f669 7 -7
part-class=f710 -6 6
part-class=f711 -18 18
part-class=f712 7 -7
part-class=f713 9 -9
part-class=f715 -6 6
part-class=f760 -9 9
part-class=f773 7 -7
part-class=f777 5 -5
part-class=f780 -7 7
part-class=f781 10 -10
part=COUNTED -8 8
part=E-call 5 -5
part=FORCES -9 9
part=NAME -33 33
part=PEOPLE -8 8
part=POST -25 25
part=STATE -5 5
part=THING 5 -5
passive -11 11
plural 35 -35
poss=HE -8 8
poss=IT 10 -10
poss=NAME -20 20
poss=PEOPLE 8 -8
poss=POST 22 -22
poss=STATE -13 13
poss=THEY 7 -7
poss=TIME -27 27
poss=WE -6 6
poss=YOU -10 10
question 7 -7
rel=advcl 20 -20
rel=amod 26 -26
rel=appos 6 -6
rel=ccomp 13 -13
rel=compound 39 -39
rel=conj 17 -17
rel=flat -10 10
rel=nmod 6 -6
rel=nsubjpass 9 -9
rel=obj 16 -16
rel=obl 6 -6
rel=other -19 19
rel=parataxis 8 -8
rel=poss 6 -6
rel=relcl 15 -15
rel=root -10 10
role=moderator 30 -30
role=principal 7 -7
rule=false 5 -5
rule=true -49 49
s='s -7 7
s=- 7 -7
s=-- 6 -6
s=. 6 -6
s=100,000 -8 8
s=20,000 5 -5
s=: 6 -6
s=; 8 -8
s=? 8 -8
s=a -16 16
s=about 15 -15
s=across -5 5
s=after 20 -20
s=again -8 8
s=against 13 -13
s=ahead 17 -17
s=al 5 -5
s=all -8 8
s=almost 8 -8
s=along -8 8
s=also -5 5
s=american -8 8
s=americans 7 -7
s=an -21 21
s=and 17 -17
s=another 5 -5
s=any 8 -8
s=anything 5 -5
s=as -10 10
s=at -11 11
s=authorities 5 -5
s=away 6 -6
s=based 5 -5
s=basic 7 -7
s=because -14 14
s=been 10 -10
s=began -9 9
s=behind 5 -5
s=between -5 5
s=both -12 12
s=briefly 7 -7
s=broad 7 -7
s=calls 5 -5
s=can -9 9
s=certain -8 8
s=commitments 10 -10
s=conference -9 9
s=constitute -13 13
s=conversations -6 6
s=could -5 5
s=days -31 31
s=demonstrates -9 9
s=developments -5 5
s=dialogue -9 9
s=differing 5 -5
s=directly -15 15
s=each -7 7
s=earlier 6 -6
s=effective 6 -6
s=enough 5 -5
s=executive -10 10
s=experts 8 -8
s=extensively -8 8
s=families 7 -7
s=focused -6 6
s=for 16 -16
s=forces -6 6
s=forward 14 -14
s=from -8 8
s=further 9 -9
s=general -9 9
s=haiti -14 14
s=has 21 -21
s=have 14 -14
s=health 8 -8
s=here -12 12
s=him -12 12
s=his 13 -13
s=holds -8 8
s=home 7 -7
s=if 6 -6
s=in 13 -13
s=india 10 -10
s=initiatives 5 -5
s=into -17 17
s=is -8 8
s=it -5 5
s=its -13 13
s=laid -15 15
s=later -8 8
s=law 7 -7
s=leaders 8 -8
s=leading 7 -7
s=led -12 12
s=long-term -12 12
s=look -9 9
s=made 6 -6
s=many 8 -8
s=may 11 -11
s=me -10 10
s=medical 5 -5
s=members 10 -10
s=might 10 -10
s=millions -15 15
s=more -16 16
s=mr. 7 -7
s=must 8 -8
s=my -6 6
s=nations -5 5
s=nearly 6 -6
s=new 6 -6
s=no -6 6
s=not -23 23
s=of -13 13
s=off 5 -5
s=officials -11 11
s=oil -11 11
s=on -19 19
s=one 7 -7
s=only 12 -12
s=onto 23 -23
s=opportunities 5 -5
s=out 8 -8
s=over -16 16
s=people 9 -9
s=political 7 -7
s=pressure -17 17
s=prime -28 28
s=privately -11 11
s=program 7 -7
s=promptly -6 6
s=publicly -10 10
s=recovery -6 6
s=regular 11 -11
s=relationship 5 -5
s=remarks -6 6
s=resources 12 -12
s=room 8 -8
s=schools 6 -6
s=senator -13 13
s=series 8 -8
s=settlement -10 10
s=should 5 -5
s=signals -7 7
s=since 8 -8
s=six -7 7
s=some 5 -5
s=started -7 7
s=table 8 -8
s=that 26 -26
s=the 7 -7
s=their 11 -11
s=then -7 7
s=there -9 9
s=these 13 -13
s=this 29 -29
s=those 13 -13
s=through 8 -8
s=to 17 -17
s=today -17 17
s=together 5 -5
s=tomorrow -25 25
s=tough -9 9
s=towards 7 -7
s=troops -12 12
s=two -24 24
s=u.s. 29 -29
s=ukraine 7 -7
s=under 8 -8
s=us -7 7
s=vaccines -12 12
s=was -9 9
s=we -7 7
s=weapons 8 -8
s=were -8 8
s=where 9 -9
s=whether 6 -6
s=which 17 -17
s=while -15 15
s=within -17 17
s=yesterday -19 19
s=you -12 12
s=young 6 -6
s=– -6 6
s=— 27 -27
since-class=c6 7 -7
singular -6 6
subj=CD 6 -6
subj=COUNTED 19 -19
subj=E-announcement 11 -11
subj=E-attack -12 12
subj=E-call 10 -10
subj=E-invasion 10 -10
subj=E-letter 7 -7
subj=E-meeting 13 -13
subj=E-sanction -23 23
subj=E-session 8 -8
subj=E-talks -23 23
subj=E-visit 12 -12
subj=FORCES -13 13
subj=HE -12 12
subj=IT 6 -6
subj=NAME 16 -16
subj=OTHER 7 -7
subj=POST 12 -12
subj=STATE 10 -10
subj=THERE -10 10
subj=THEY -11 11
subj=THING 10 -10
subj=THIS 12 -12
subj=WE -24 24
subj=YOU 25 -25
subj=none 22 -22
tag=VB 41 -41
tag=VBD -25 25
tag=VBP 31 -31
tag=VBZ 32 -32
than=OTHER 5 -5
that=POST 10 -10
through-class=c14 -8 8
through-class=c4 -7 7
through-class=f183 -8 8
through-class=f33 -7 7
through=OTHER -8 8
through=THING -9 9
throughout-class=c11 -6 6
time=PAST_REF -14 14
time=PRESENT_REF 21 -21
time=ahead -8 8
time=clock 15 -15
time=dated 16 -16
time=none 29 -29
time=past -12 12
time=past-year 11 -11
time=today -7 7
to-class=c0 11 -11
to-class=c10 6 -6
to-class=c15 -9 9
to-class=c16 6 -6
to-class=c19 6 -6
to-class=c24 8 -8
to-class=c29 -30 30
to-class=c3 11 -11
to-class=c30 -17 17
to-class=c31 -9 9
to-class=c35 14 -14
to-class=c43 -8 8
to-class=c44 -11 11
to-class=c45 5 -5
to-class=c47 6 -6
to-class=c51 7 -7
to-class=c52 24 -24
to-class=c59 5 -5
to-class=c6 8 -8
to-class=f157 6 -6
to-class=f175 5 -5
to-class=f176 8 -8
to-class=f192 -13 13
to-class=f2 6 -6
to-class=f248 5 -5
to-class=f26 9 -9
to-class=f289 -9 9
to-class=f290 9 -9
to-class=f314 5 -5
to-class=f324 -10 10
to-class=f356 -9 9
to-class=f359 6 -6
to-class=f385 -15 15
to-class=f387 -12 12
to-class=f397 -13 13
to-class=f399 -11 11
to-class=f409 -12 12
to-class=f453 8 -8
to-class=f521 -7 7
to-class=f575 -10 10
to-class=f594 -15 15
to-class=f655 5 -5
to-class=f657 -11 11
to-class=f658 5 -5
to-class=f674 6 -6
to-class=f690 6 -6
to-class=f691 11 -11
to-class=f692 6 -6
to-class=f730 -6 6
to-class=f777 6 -6
to-class=f778 -8 8
to=E-meeting 5 -5
to=E-signing 5 -5
to=E-talks -11 11
to=HE 5 -5
to=PEOPLE -21 21
to=POST -25 25
to=STATE -50 50
to=THEY -8 8
to=THIS 9 -9
to=YOU 5 -5
told=denied 25 -25
told=expected -13 13
told=none 32 -32
told=ongoing 19 -19
told=planned -19 19
tw:far:15 16 -16
tw:far:1954 5 -5
tw:far:1967 10 -10
tw:far:1980 -6 6
tw:far:2 12 -12
tw:far:2008 5 -5
tw:far:2018 16 -16
tw:far:2023 -6 6
tw:far:2025 5 -5
tw:far:2030 16 -16
tw:far:30 -12 12
tw:far:5 6 -6
tw:far:70 -5 5
tw:far:about 6 -6
tw:far:almost 5 -5
tw:far:an 13 -13
tw:far:april -18 18
tw:far:august -5 5
tw:far:current -8 8
tw:far:currently -6 6
tw:far:daily 8 -8
tw:far:days 6 -6
tw:far:each 6 -6
tw:far:early -8 8
tw:far:every 20 -20
tw:far:four -10 10
tw:far:friday -6 6
tw:far:january 22 -22
tw:far:june -12 12
tw:far:just 7 -7
tw:far:last 16 -16
tw:far:late -9 9
tw:far:later -10 10
tw:far:many -8 8
tw:far:may -10 10
tw:far:monday -9 9
tw:far:more -17 17
tw:far:next -8 8
tw:far:night 7 -7
tw:far:now 22 -22
tw:far:october -8 8
tw:far:over 5 -5
tw:far:per 6 -6
tw:far:recent 12 -12
tw:far:recently -19 19
tw:far:seven -10 10
tw:far:six 5 -5
tw:far:the 15 -15
tw:far:these 13 -13
tw:far:this 22 -22
tw:far:thursday 7 -7
tw:far:today 18 -18
tw:far:tonight 5 -5
tw:far:tuesday -7 7
tw:far:yesterday -8 8
tw:near:1 14 -14
tw:near:10 -12 12
tw:near:100 8 -8
tw:near:14 -9 9
tw:near:15 13 -13
tw:near:1952 5 -5
tw:near:1954 -5 5
tw:near:1955 -5 5
tw:near:1960 -8 8
tw:near:1963 14 -14
tw:near:1964 12 -12
tw:near:1967 -6 6
tw:near:1977 -8 8
tw:near:1990 -10 10
tw:near:1994 -6 6
tw:near:2004 -15 15
tw:near:2008 9 -9
tw:near:2018 -8 8
tw:near:2020 -8 8
tw:near:2021 10 -10
tw:near:2022 5 -5
tw:near:2030 -9 9
tw:near:24 -11 11
tw:near:30 -16 16
tw:near:5 8 -8
tw:near:60 -8 8
tw:near:9/11 -7 7
tw:near:90-day -6 6
tw:near:90-minute -8 8
tw:near:a -8 8
tw:near:about 8 -8
tw:near:almost 6 -6
tw:near:annual 9 -9
tw:near:august -5 5
tw:near:centuries -6 6
tw:near:current -6 6
tw:near:currently -15 15
tw:near:daily -20 20
tw:near:date -15 15
tw:near:days 9 -9
tw:near:decades 5 -5
tw:near:december 9 -9
tw:near:earlier -15 15
tw:near:early 7 -7
tw:near:every 31 -31
tw:near:future 10 -10
tw:near:half -9 9
tw:near:january 8 -8
tw:near:july -23 23
tw:near:june -28 28
tw:near:just 11 -11
tw:near:last -9 9
tw:near:late -11 11
tw:near:less -5 5
tw:near:many -5 5
tw:near:march -12 12
tw:near:may -16 16
tw:near:monthly 9 -9
tw:near:more 7 -7
tw:near:next -19 19
tw:near:night 5 -5
tw:near:nine -6 6
tw:near:november 16 -16
tw:near:now -21 21
tw:near:one 6 -6
tw:near:over 17 -17
tw:near:per 10 -10
tw:near:recent 9 -9
tw:near:recently 5 -5
tw:near:right 8 -8
tw:near:saturday 12 -12
tw:near:september -10 10
tw:near:seven -12 12
tw:near:several -7 7
tw:near:six -6 6
tw:near:some -10 10
tw:near:these -12 12
tw:near:this -14 14
tw:near:three 12 -12
tw:near:three-year -10 10
tw:near:thursday -5 5
tw:near:today -10 10
tw:near:tomorrow -22 22
tw:near:tonight -10 10
tw:near:tuesday 8 -8
tw:near:twice 8 -8
tw:near:two -18 18
tw:near:two-year -9 9
tw:near:wednesday 6 -6
tw:near:weekly -10 10
tw:near:year 9 -9
tw:near:years 5 -5
under=POST 6 -6
until=POST 5 -5
upon=POST -5 5
v=adopt 21 -21
v=allocate 6 -6
v=announce -26 26
v=appoint -32 32
v=approve 20 -20
v=arrest 5 -5
v=assault 7 -7
v=assemble 8 -8
v=attack -18 18
v=authorize -14 14
v=ban -8 8
v=bomb -12 12
v=brief 12 -12
v=bring 12 -12
v=chair 5 -5
v=close 6 -6
v=come 15 -15
v=commit 6 -6
v=confirm 5 -5
v=consult -20 20
v=convene -8 8
v=create 11 -11
v=declare 5 -5
v=defeat -14 14
v=deliver -8 8
v=deploy -9 9
v=designate -16 16
v=destroy 5 -5
v=detain 5 -5
v=discuss -54 54
v=donate -6 6
v=elect 20 -20
v=enact 5 -5
v=engage 23 -23
v=evacuate -8 8
v=forge 6 -6
v=free 5 -5
v=gather 11 -11
v=go -14 14
v=greet -7 7
v=have 8 -8
v=head -19 19
v=hit 9 -9
v=hold 9 -9
v=host 13 -13
v=impose 11 -11
v=inform 7 -7
v=intervene 6 -6
v=invade -5 5
v=invite -10 10
v=issue -13 13
v=land -10 10
v=launch 23 -23
v=lead 22 -22
v=leave 7 -7
v=liberate 5 -5
v=meet -19 19
v=mobilize 11 -11
v=move 21 -21
v=murder 8 -8
v=name 8 -8
v=negotiate 16 -16
v=nominate -16 16
v=notify 6 -6
v=open 11 -11
v=order -16 16
v=participate -15 15
v=pass 29 -29
v=pledge 13 -13
v=present 13 -13
v=preside -14 14
v=proclaim 6 -6
v=provide 20 -20
v=put 15 -15
v=ratify 7 -7
v=reach 5 -5
v=receive 11 -11
v=release 5 -5
v=remove -8 8
v=renew -5 5
v=reply -13 13
v=restore 6 -6
v=resume -12 12
v=return -8 8
v=sanction -8 8
v=see 19 -19
v=seize 10 -10
v=send -12 12
v=ship -5 5
v=sign -66 66
v=sit 8 -8
v=speak 40 -40
v=stop 10 -10
v=strike 9 -9
v=supply -6 6
v=surge 10 -10
v=swear 7 -7
v=talk -14 14
v=travel 8 -8
v=visit -12 12
v=waive -5 5
v=welcome 5 -5
v=withdraw -25 25
v=write 10 -10
vannounce|adv=ago -6 6
vannounce|adv=already -7 7
vannounce|adv=also 23 -23
vannounce|adv=earlier 9 -9
vannounce|adv=now -12 12
vannounce|adv=publicly -9 9
vannounce|adv=soon -6 6
vannounce|adv=where 9 -9
vannounce|as-class=c16 5 -5
vannounce|as-class=f202 5 -5
vannounce|as=POST 11 -11
vannounce|at-class=c11 9 -9
vannounce|at-class=f163 9 -9
vannounce|at=NAME -7 7
vannounce|at=POST 6 -6
vannounce|at=THING 5 -5
vannounce|aux='ll 25 -25
vannounce|aux='re 18 -18
vannounce|aux='ve -12 12
vannounce|aux=am -5 5
vannounce|aux=are -12 12
vannounce|aux=be 5 -5
vannounce|aux=have -5 5
vannounce|aux=may -5 5
vannounce|aux=will -23 23
vannounce|bare-class=c10 -13 13
vannounce|bare-class=c13 -5 5
vannounce|bare-class=c3 -7 7
vannounce|bare-class=f157 -13 13
vannounce|bare-class=f162 -15 15
vannounce|bare-class=f164 12 -12
vannounce|bare-class=f26 -7 7
vannounce|bare=NAME -14 14
vannounce|bare=POST -19 19
vannounce|bare=THING 6 -6
vannounce|by=PEOPLE 17 -17
vannounce|by=POST -9 9
vannounce|class=c13 -13 13
vannounce|class=c6 13 -13
vannounce|class=f175 -13 13
vannounce|class=f559 12 -12
vannounce|class=f560 -26 26
vannounce|class=f563 10 -10
vannounce|class=f77 13 -13
vannounce|complement -8 8
vannounce|complement-class=c0 5 -5
vannounce|complement-class=c2 6 -6
vannounce|complement-class=c42 -9 9
vannounce|complement-class=f562 9 -9
vannounce|complement-class=f564 -7 7
vannounce|cue=can -5 5
vannounce|cue=just 7 -7
vannounce|cue=n't 9 -9
vannounce|cue=not 11 -11
vannounce|cue=today -15 15
vannounce|cue=why -16 16
vannounce|for=POST -9 9
vannounce|hhw=talk 5 -5
vannounce|hhw=think 11 -11
vannounce|hhw=why -15 15
vannounce|hw=about 8 -8
vannounce|hw=announced 10 -10
vannounce|hw=expect 10 -10
vannounce|hw=fact -9 9
vannounce|hw=going -7 7
vannounce|hw=have 5 -5
vannounce|hw=initiative -14 14
vannounce|hw=one 5 -5
vannounce|hw=program 7 -7
vannounce|hw=proud 5 -5
vannounce|hw=say -9 9
vannounce|hw=seen 9 -9
vannounce|in-class=c11 7 -7
vannounce|in-class=f164 7 -7
vannounce|in=NAME -5 5
vannounce|in=POST 9 -9
vannounce|in=STATE -10 10
vannounce|mark=as 13 -13
vannounce|mark=that -8 8
vannounce|mark=until -12 12
vannounce|names=0 -7 7
vannounce|names=1 -31 31
vannounce|names=3 11 -11
vannounce|names=4 25 -25
vannounce|obj-class=c0 -19 19
vannounce|obj-class=c10 5 -5
vannounce|obj-class=c19 -16 16
vannounce|obj-class=c28 -11 11
vannounce|obj-class=c3 31 -31
vannounce|obj-class=c37 -14 14
vannounce|obj-class=c4 6 -6
vannounce|obj-class=c42 -8 8
vannounce|obj-class=c44 -27 27
vannounce|obj-class=c52 7 -7
vannounce|obj-class=c6 6 -6
vannounce|obj-class=f0 -30 30
vannounce|obj-class=f1 10 -10
vannounce|obj-class=f157 5 -5
vannounce|obj-class=f178 12 -12
vannounce|obj-class=f180 -6 6
vannounce|obj-class=f181 7 -7
vannounce|obj-class=f247 -14 14
vannounce|obj-class=f27 22 -22
vannounce|obj-class=f28 12 -12
vannounce|obj-class=f493 -9 9
vannounce|obj-class=f562 -8 8
vannounce|obj-class=f589 -13 13
vannounce|obj-class=f691 10 -10
vannounce|obj=E-announcement 6 -6
vannounce|obj=OTHER -17 17
vannounce|obj=PEOPLE -8 8
vannounce|obj=POST 7 -7
vannounce|obj=THING 20 -20
vannounce|obj=TIME -6 6
vannounce|obj=none 15 -15
vannounce|objw=$ -9 9
vannounce|objw=advisory -9 9
vannounce|objw=effort 8 -8
vannounce|objw=group 10 -10
vannounce|objw=increase -14 14
vannounce|objw=initiatives 6 -6
vannounce|objw=partnership -7 7
vannounce|objw=report 10 -10
vannounce|objw=statement 10 -10
vannounce|objw=today -5 5
vannounce|objw=updates 5 -5
vannounce|objw=what -7 7
vannounce|objw=which 6 -6
vannounce|on-class=c13 8 -8
vannounce|on=POST 15 -15
vannounce|on=THING -12 12
vannounce|passive 7 -7
vannounce|question 14 -14
vannounce|rel=acl -8 8
vannounce|rel=advcl 13 -13
vannounce|rel=ccomp -8 8
vannounce|rel=conj -17 17
vannounce|rel=parataxis 9 -9
vannounce|rel=root 8 -8
vannounce|rel=xcomp -5 5
vannounce|rule=false -6 6
vannounce|subj=FORCES 12 -12
vannounce|subj=I 17 -17
vannounce|subj=NAME -12 12
vannounce|subj=POST -11 11
vannounce|subj=THEY -5 5
vannounce|subj=THING -10 10
vannounce|subj=YOU 7 -7
vannounce|subj=none -17 17
vannounce|tag=JJ -7 7
vannounce|tag=VBD 7 -7
vannounce|tag=VBG -16 16
vannounce|tag=VBN 5 -5
vannounce|tag=VBP 17 -17
vannounce|time=ahead 5 -5
vannounce|time=around 13 -13
vannounce|time=dated 6 -6
vannounce|time=none -19 19
vannounce|time=past-year 12 -12
vannounce|time=today -17 17
vannounce|to=POST 5 -5
vannounce|told=happened 23 -23
vannounce|told=none -9 9
vannounce|told=planned -16 16
vappoint|adv=ago 8 -8
vappoint|adv=of -9 9
vappoint|as=POST 5 -5
vappoint|aux=am -7 7
vappoint|aux=have 13 -13
vappoint|aux=will -13 13
vappoint|bare-class=c3 -11 11
vappoint|bare-class=f26 -11 11
vappoint|bare=POST 10 -10
vappoint|bare=STATE 6 -6
vappoint|bare=TIME -25 25
vappoint|class=c28 8 -8
vappoint|class=c42 -16 16
vappoint|class=f366 8 -8
vappoint|class=f568 5 -5
vappoint|class=f570 -8 8
vappoint|class=f572 -10 10
vappoint|complement 5 -5
vappoint|cue=before 9 -9
vappoint|cue=if 6 -6
vappoint|cue=may 5 -5
vappoint|cue=should 5 -5
vappoint|cue=since 8 -8
vappoint|cue=today -6 6
vappoint|hw=able 8 -8
vappoint|hw=leader -14 14
vappoint|in=COUNTED 5 -5
vappoint|mark=before 9 -9
vappoint|mark=if 6 -6
vappoint|mark=that -7 7
vappoint|names=0 10 -10
vappoint|names=2 -6 6
vappoint|names=4 -6 6
vappoint|obj-class=c0 6 -6
vappoint|obj-class=c11 5 -5
vappoint|obj-class=c28 9 -9
vappoint|obj-class=c4 -5 5
vappoint|obj-class=c52 -7 7
vappoint|obj-class=f1 6 -6
vappoint|obj-class=f33 -5 5
vappoint|obj-class=f383 -7 7
vappoint|obj-class=f692 -7 7
vappoint|obj=POST -18 18
vappoint|obj=none 14 -14
vappoint|question -13 13
vappoint|rel=acl 12 -12
vappoint|rel=advcl 5 -5
vappoint|rel=conj 6 -6
vappoint|rel=relcl -19 19
vappoint|rel=root -7 7
vappoint|rel=xcomp -6 6
vappoint|rule=false -12 12
vappoint|subj=I -5 5
vappoint|subj=NAME -10 10
vappoint|subj=OTHER 7 -7
vappoint|subj=PEOPLE 5 -5
vappoint|subj=POST -21 21
vappoint|subj=THING 9 -9
vappoint|subj=none -7 7
vappoint|tag=JJ 10 -10
vappoint|tag=VB -10 10
vappoint|tag=VBP -5 5
vappoint|time=PAST_REF -8 8
vappoint|time=dated -10 10
vappoint|time=none 22 -22
vappoint|to=POST 11 -11
vappoint|told=happened 23 -23
vappoint|told=none -15 15
vappoint|told=planned -9 9
vappoint|with=THING -13 13
varrest|class=c27 5 -5
varrest|class=c30 5 -5
varrest|class=c7 5 -5
varrest|class=f104 5 -5
varrest|class=f347 5 -5
varrest|class=f403 5 -5
varrest|names=1 6 -6
varrest|names=2 6 -6
varrest|names=3 6 -6
varrest|obj=none 14 -14
varrest|of=POST -17 17
varrest|on=POST 6 -6
varrest|passive 8 -8
varrest|rel=amod 12 -12
varrest|rel=root 9 -9
varrest|rel=xcomp -14 14
varrest|rule=false 7 -7
varrest|subj=NAME 8 -8
varrest|subj=POST 5 -5
varrest|subj=WE -12 12
varrest|tag=JJ 6 -6
varrest|tag=VBN 9 -9
varrest|time=none 9 -9
varrest|told=happened 7 -7
varrest|told=planned 9 -9
vattack|adv=down 6 -6
vattack|aux=are 7 -7
vattack|bare=POST 7 -7
vattack|by-class=c28 10 -10
vattack|by=POST 10 -10
vattack|class=c22 -5 5
vattack|class=c31 -12 12
vattack|class=c35 -11 11
vattack|class=c47 6 -6
vattack|class=c7 10 -10
vattack|class=f102 9 -9
vattack|class=f291 -5 5
vattack|class=f407 -12 12
vattack|class=f457 -11 11
vattack|class=f631 6 -6
vattack|cue=if 7 -7
vattack|cue=would 5 -5
vattack|hhw=have -5 5
vattack|hhw=is 7 -7
vattack|hw=deal -8 8
vattack|in=POST -11 11
vattack|mark=because -5 5
vattack|mark=if 5 -5
vattack|names=0 -10 10
vattack|names=4 -10 10
vattack|obj-class=c13 13 -13
vattack|obj-class=c28 5 -5
vattack|obj-class=c43 -11 11
vattack|obj-class=c52 -7 7
vattack|obj-class=f0 -11 11
vattack|obj-class=f176 7 -7
vattack|obj-class=f177 8 -8
vattack|obj-class=f2 16 -16
vattack|obj-class=f575 -11 11
vattack|obj=STATE 6 -6
vattack|obj=THING 8 -8
vattack|obj=THIS -11 11
vattack|obj=WE -11 11
vattack|obj=none -9 9
vattack|objw=that -11 11
vattack|objw=us -11 11
vattack|on=COUNTED -5 5
vattack|passive 6 -6
vattack|question 11 -11
vattack|rel=acl 9 -9
vattack|rel=amod 5 -5
vattack|rel=ccomp 7 -7
vattack|rel=relcl -9 9
vattack|rel=root -6 6
vattack|rel=xcomp -7 7
vattack|rule=false -26 26
vattack|subj=HE 5 -5
vattack|subj=POST 11 -11
vattack|subj=THING 6 -6
vattack|subj=WE -33 33
vattack|subj=none -10 10
vattack|tag=VB -14 14
vattack|tag=VBG 12 -12
vattack|tag=VBN 19 -19
vattack|tag=VBP -12 12
vattack|tag=VBZ -17 17
vattack|time=PRESENT_REF 7 -7
vattack|time=past-year -10 10
vattack|time=today -6 6
vattack|told=happened -12 12
vattack|told=none -15 15
vattack|told=ongoing 11 -11
vattend|adv=also -13 13
vattend|adv=far -10 10
vattend|adv=not -10 10
vattend|adv=so 9 -9
vattend|adv=together 10 -10
vattend|as=POST 7 -7
vattend|as=THING -19 19
vattend|aux='ll -7 7
vattend|aux=be 13 -13
vattend|aux=has -22 22
vattend|aux=have 8 -8
vattend|aux=is 7 -7
vattend|aux=was -13 13
vattend|aux=will -16 16
vattend|bare-class=c29 -5 5
vattend|bare-class=c3 -6 6
vattend|bare-class=f26 -6 6
vattend|bare=OTHER -5 5
vattend|bare=PEOPLE 5 -5
vattend|bare=POST 23 -23
vattend|bare=TIME -16 16
vattend|by-class=c52 -8 8
vattend|by=PEOPLE -9 9
vattend|by=POST 13 -13
vattend|class=c29 5 -5
vattend|class=c47 8 -8
vattend|class=c58 -14 14
vattend|class=f383 5 -5
vattend|class=f631 -15 15
vattend|class=f636 22 -22
vattend|class=f778 -14 14
vattend|complement 7 -7
vattend|cue=today -9 9
vattend|cue=when -10 10
vattend|for=POST -5 5
vattend|hhw=let -7 7
vattend|hhw=said -10 10
vattend|hhw=thank -13 13
vattend|hhw=thanks 6 -6
vattend|hw=able -8 8
vattend|hw=everybody -9 9
vattend|hw=honor -6 6
vattend|hw=look 8 -8
vattend|hw=members -9 9
vattend|hw=people 10 -10
vattend|hw=thank 7 -7
vattend|hw=think -16 16
vattend|hw=welcomed -22 22
vattend|in-class=c49 -8 8
vattend|in-class=c52 -7 7
vattend|in-class=c58 -13 13
vattend|in-class=f664 -8 8
vattend|in-class=f690 -10 10
vattend|in=POST 14 -14
vattend|in=THING -17 17
vattend|mark=for 6 -6
vattend|mark=in 5 -5
vattend|mark=of -18 18
vattend|mark=that 8 -8
vattend|mark=to 17 -17
vattend|names=0 26 -26
vattend|names=1 -10 10
vattend|names=4 -10 10
vattend|obj-class=c0 11 -11
vattend|obj-class=c23 -13 13
vattend|obj-class=c29 8 -8
vattend|obj-class=c3 9 -9
vattend|obj-class=c35 7 -7
vattend|obj-class=c4 -8 8
vattend|obj-class=c47 -11 11
vattend|obj-class=c48 -6 6
vattend|obj-class=c52 12 -12
vattend|obj-class=f2 7 -7
vattend|obj-class=f26 7 -7
vattend|obj-class=f300 -13 13
vattend|obj-class=f324 -6 6
vattend|obj-class=f34 -9 9
vattend|obj-class=f633 -5 5
vattend|obj-class=f689 9 -9
vattend|obj=E-call -5 5
vattend|obj=E-session -9 9
vattend|obj=E-signing -7 7
vattend|obj=I 6 -6
vattend|obj=PEOPLE 6 -6
vattend|obj=POST -15 15
vattend|obj=THING 17 -17
vattend|obj=TIME 6 -6
vattend|obj=none -14 14
vattend|objw=call -5 5
vattend|objw=charge -13 13
vattend|objw=me 6 -6
vattend|on=THING 9 -9
vattend|on=TIME -5 5
vattend|passive -30 30
vattend|rel=acl -18 18
vattend|rel=advcl 21 -21
vattend|rel=ccomp -10 10
vattend|rel=conj -9 9
vattend|rel=obj -10 10
vattend|rel=relcl 10 -10
vattend|rel=root 9 -9
vattend|rule=false 7 -7
vattend|subj=E-letter -10 10
vattend|subj=HE -9 9
vattend|subj=I 14 -14
vattend|subj=NAME 9 -9
vattend|subj=PEOPLE -11 11
vattend|subj=POST -8 8
vattend|subj=STATE -9 9
vattend|subj=THEY 7 -7
vattend|subj=THING -5 5
vattend|subj=TIME -15 15
vattend|subj=WE 23 -23
vattend|subj=YOU 5 -5
vattend|subj=none 11 -11
vattend|tag=VBD 9 -9
vattend|tag=VBN -12 12
vattend|time=PAST_REF -5 5
vattend|time=PRESENT_REF 6 -6
vattend|time=ahead -13 13
vattend|time=dated 11 -11
vattend|time=past 5 -5
vattend|time=past-year 11 -11
vattend|time=today -10 10
vattend|to=POST 9 -9
vattend|told=happened 10 -10
vattend|told=none 23 -23
vattend|told=ongoing 5 -5
vattend|told=planned -22 22
vattend|with-class=c0 7 -7
vattend|with-class=c52 7 -7
vattend|with-class=f2 7 -7
vattend|with-class=f689 6 -6
vconfer|about-class=c0 -5 5
vconfer|about-class=c10 -11 11
vconfer|about-class=c11 12 -12
vconfer|about-class=c14 6 -6
vconfer|about-class=c15 -6 6
vconfer|about-class=c24 5 -5
vconfer|about-class=c25 -12 12
vconfer|about-class=c28 16 -16
vconfer|about-class=c3 9 -9
vconfer|about-class=c30 6 -6
vconfer|about-class=c31 5 -5
vconfer|about-class=c41 -10 10
vconfer|about-class=c43 5 -5
vconfer|about-class=c49 8 -8
vconfer|about-class=c51 12 -12
vconfer|about-class=c52 5 -5
vconfer|about-class=f0 -6 6
vconfer|about-class=f157 -11 11
vconfer|about-class=f164 12 -12
vconfer|about-class=f175 5 -5
vconfer|about-class=f182 -12 12
vconfer|about-class=f183 6 -6
vconfer|about-class=f26 6 -6
vconfer|about-class=f313 5 -5
vconfer|about-class=f323 -7 7
vconfer|about-class=f356 5 -5
vconfer|about-class=f365 9 -9
vconfer|about-class=f396 6 -6
vconfer|about-class=f535 -12 12
vconfer|about-class=f664 8 -8
vconfer|about-class=f674 12 -12
vconfer|about-class=f689 6 -6
vconfer|about-class=f690 -16 16
vconfer|about-class=f694 13 -13
vconfer|about-class=f789 6 -6
vconfer|about=NAME -6 6
vconfer|about=OTHER 7 -7
vconfer|about=PEOPLE 8 -8
vconfer|about=POST 18 -18
vconfer|about=STATE -11 11
vconfer|about=THING -11 11
vconfer|about=THIS 6 -6
vconfer|about=TIME 8 -8
vconfer|adv=about 7 -7
vconfer|adv=actually -12 12
vconfer|adv=ago 6 -6
vconfer|adv=as -19 19
vconfer|adv=clearly 8 -8
vconfer|adv=directly 6 -6
vconfer|adv=finally 8 -8
vconfer|adv=generally 6 -6
vconfer|adv=just 9 -9
vconfer|adv=later 5 -5
vconfer|adv=more -11 11
vconfer|adv=much 12 -12
vconfer|adv=now -9 9
vconfer|adv=obviously -5 5
vconfer|adv=of -13 13
vconfer|adv=often 6 -6
vconfer|adv=only 9 -9
vconfer|adv=out 6 -6
vconfer|adv=really 5 -5
vconfer|adv=so -5 5
vconfer|adv=together -10 10
vconfer|adv=up 7 -7
vconfer|adv=when 16 -16
vconfer|adv=where -7 7
vconfer|at=POST 11 -11
vconfer|aux='d 8 -8
vconfer|aux='ll -6 6
vconfer|aux='re 15 -15
vconfer|aux='ve 15 -15
vconfer|aux=are 11 -11
vconfer|aux=did -18 18
vconfer|aux=has 13 -13
vconfer|aux=have -29 29
vconfer|aux=is -7 7
vconfer|aux=was 21 -21
vconfer|aux=were 7 -7
vconfer|bare-class=c13 -11 11
vconfer|bare-class=c29 10 -10
vconfer|bare-class=c43 -11 11
vconfer|bare-class=c49 7 -7
vconfer|bare-class=f175 -13 13
vconfer|bare-class=f662 7 -7
vconfer|bare=OTHER 7 -7
vconfer|bare=PEOPLE 6 -6
vconfer|bare=POST -12 12
vconfer|by=NAME -9 9
vconfer|class=c15 7 -7
vconfer|class=c3 12 -12
vconfer|class=c37 10 -10
vconfer|class=c42 -18 18
vconfer|class=c47 -9 9
vconfer|class=f193 7 -7
vconfer|class=f26 12 -12
vconfer|class=f486 10 -10
vconfer|class=f561 -18 18
vconfer|class=f632 -14 14
vconfer|complement -8 8
vconfer|complement-class=c2 -18 18
vconfer|complement-class=c42 8 -8
vconfer|complement-class=f561 6 -6
vconfer|cue=can -14 14
vconfer|cue=could 10 -10
vconfer|cue=every -15 15
vconfer|cue=how 5 -5
vconfer|cue=if -9 9
vconfer|cue=just 9 -9
vconfer|cue=must -5 5
vconfer|cue=n't 14 -14
vconfer|cue=not 10 -10
vconfer|cue=today 10 -10
vconfer|cue=when 13 -13
vconfer|cue=why -23 23
vconfer|cue=would 14 -14
vconfer|for-class=c11 11 -11
vconfer|for-class=f162 13 -13
vconfer|for=POST -10 10
vconfer|hhw='s -5 5
vconfer|hhw=able -10 10
vconfer|hhw=be 6 -6
vconfer|hhw=continue -13 13
vconfer|hhw=given -7 7
vconfer|hhw=have -5 5
vconfer|hhw=heard 10 -10
vconfer|hhw=know 15 -15
vconfer|hhw=look -8 8
vconfer|hhw=made -7 7
vconfer|hhw=mentioned -5 5
vconfer|hhw=said 6 -6
vconfer|hhw=seems 10 -10
vconfer|hhw=share -15 15
vconfer|hhw=sure -8 8
vconfer|hhw=talking -10 10
vconfer|hhw=thank -10 10
vconfer|hhw=thing -13 13
vconfer|hhw=wanted -9 9
vconfer|hhw=way 8 -8
vconfer|hhw=why -16 16
vconfer|hw=able -15 15
vconfer|hw=asking 8 -8
vconfer|hw=expect 6 -6
vconfer|hw=go 8 -8
vconfer|hw=hear 8 -8
vconfer|hw=how -5 5
vconfer|hw=issue -13 13
vconfer|hw=kind 7 -7
vconfer|hw=look -7 7
vconfer|hw=meet 9 -9
vconfer|hw=meeting -6 6
vconfer|hw=met 12 -12
vconfer|hw=note -5 5
vconfer|hw=open 8 -8
vconfer|hw=opportunity -25 25
vconfer|hw=plan -9 9
vconfer|hw=pleasure -9 9
vconfer|hw=policy 5 -5
vconfer|hw=position -8 8
vconfer|hw=prepared 16 -16
vconfer|hw=question 5 -5
vconfer|hw=reason 6 -6
vconfer|hw=remaining 6 -6
vconfer|hw=seen 7 -7
vconfer|hw=set -5 5
vconfer|hw=settlement -8 8
vconfer|hw=share -5 5
vconfer|hw=something -7 7
vconfer|hw=spent -38 38
vconfer|hw=talked -15 15
vconfer|hw=time -11 11
vconfer|hw=topics 11 -11
vconfer|hw=turn 8 -8
vconfer|hw=want 9 -9
vconfer|hw=what -12 12
vconfer|hw=wondering -7 7
vconfer|in-class=c11 -5 5
vconfer|in-class=c44 6 -6
vconfer|in-class=c48 -10 10
vconfer|in-class=c52 5 -5
vconfer|in-class=c59 -6 6
vconfer|in-class=f28 -6 6
vconfer|in-class=f589 5 -5
vconfer|in-class=f658 -12 12
vconfer|in-class=f689 5 -5
vconfer|in=E-session 5 -5
vconfer|in=PEOPLE 5 -5
vconfer|in=POST -14 14
vconfer|in=STATE 18 -18
vconfer|in=THING 8 -8
vconfer|mark=by 9 -9
vconfer|mark=if -10 10
vconfer|mark=that 21 -21
vconfer|names=2 6 -6
vconfer|names=3 15 -15
vconfer|names=4 -9 9
vconfer|obj-class=c0 10 -10
vconfer|obj-class=c13 -7 7
vconfer|obj-class=c24 -5 5
vconfer|obj-class=c29 -7 7
vconfer|obj-class=c3 -9 9
vconfer|obj-class=c30 7 -7
vconfer|obj-class=c36 7 -7
vconfer|obj-class=c47 5 -5
vconfer|obj-class=c49 -5 5
vconfer|obj-class=c59 -11 11
vconfer|obj-class=f26 -12 12
vconfer|obj-class=f315 6 -6
vconfer|obj-class=f323 5 -5
vconfer|obj-class=f326 -5 5
vconfer|obj-class=f356 -6 6
vconfer|obj-class=f357 5 -5
vconfer|obj-class=f360 -6 6
vconfer|obj-class=f4 6 -6
vconfer|obj-class=f471 7 -7
vconfer|obj-class=f654 -5 5
vconfer|obj-class=f664 -9 9
vconfer|obj-class=f689 7 -7
vconfer|obj-class=f692 -5 5
vconfer|obj-class=f788 -11 11
vconfer|obj=IT 10 -10
vconfer|obj=PEOPLE -7 7
vconfer|obj=TIME -17 17
vconfer|obj=none -23 23
vconfer|objw=bit 7 -7
vconfer|objw=developments -5 5
vconfer|objw=efforts -7 7
vconfer|objw=goals 5 -5
vconfer|objw=importance -12 12
vconfer|objw=it 10 -10
vconfer|objw=leaders -7 7
vconfer|objw=lot 6 -6
vconfer|objw=partnership 5 -5
vconfer|objw=peace -13 13
vconfer|objw=range 6 -6
vconfer|objw=role 8 -8
vconfer|objw=situation 5 -5
vconfer|objw=steps -9 9
vconfer|objw=that -5 5
vconfer|of-class=c28 7 -7
vconfer|of=POST 17 -17
vconfer|on-class=c0 5 -5
vconfer|on-class=f0 5 -5
vconfer|on=POST 8 -8
vconfer|on=THING 11 -11
vconfer|passive -10 10
vconfer|question 8 -8
vconfer|rel=acl -32 32
vconfer|rel=advcl 11 -11
vconfer|rel=ccomp 10 -10
vconfer|rel=nsubj -22 22
vconfer|rel=other -5 5
vconfer|rel=parataxis 12 -12
vconfer|rel=relcl 7 -7
vconfer|rel=root 17 -17
vconfer|rule=false 28 -28
vconfer|rule=true -7 7
vconfer|subj=HE 25 -25
vconfer|subj=I 6 -6
vconfer|subj=NAME 7 -7
vconfer|subj=PEOPLE -30 30
vconfer|subj=POST 23 -23
vconfer|subj=STATE -8 8
vconfer|subj=THEY -49 49
vconfer|subj=THING 8 -8
vconfer|subj=WE -20 20
vconfer|subj=YOU 6 -6
vconfer|subj=none 25 -25
vconfer|tag=VB 13 -13
vconfer|tag=VBD -18 18
vconfer|tag=VBG -14 14
vconfer|tag=VBN 22 -22
vconfer|tag=VBP 16 -16
vconfer|tag=VBZ -9 9
vconfer|time=PRESENT_REF -7 7
vconfer|time=ahead 8 -8
vconfer|time=none -33 33
vconfer|time=past 41 -41
vconfer|time=past-year 6 -6
vconfer|time=today -8 8
vconfer|to-class=c14 -5 5
vconfer|to-class=c28 5 -5
vconfer|to-class=c29 -22 22
vconfer|to-class=c3 8 -8
vconfer|to-class=c30 -10 10
vconfer|to-class=c43 -10 10
vconfer|to-class=c52 18 -18
vconfer|to-class=c58 -9 9
vconfer|to-class=f183 -5 5
vconfer|to-class=f26 8 -8
vconfer|to-class=f324 -5 5
vconfer|to-class=f575 -10 10
vconfer|to-class=f691 11 -11
vconfer|to-class=f777 5 -5
vconfer|to=HE 5 -5
vconfer|to=PEOPLE -21 21
vconfer|to=POST -20 20
vconfer|to=THEY -11 11
vconfer|to=THIS 6 -6
vconfer|told=expected 10 -10
vconfer|told=happened -10 10
vconfer|told=none 9 -9
vconfer|with-class=c0 -6 6
vconfer|with-class=c14 -9 9
vconfer|with-class=c29 -5 5
vconfer|with-class=c3 8 -8
vconfer|with-class=c43 -5 5
vconfer|with-class=c52 7 -7
vconfer|with-class=f183 -9 9
vconfer|with-class=f2 -6 6
vconfer|with-class=f384 -10 10
vconfer|with-class=f575 -5 5
vconfer|with-class=f692 -6 6
vconfer|with=NAME -9 9
vconfer|with=OTHER -11 11
vconfer|with=PEOPLE -8 8
vconfer|with=POST -20 20
vconfer|with=STATE -15 15
vconfer|with=THEY -5 5
vconfer|with=THING -5 5
vconfer|with=YOU -8 8
vfire|aux=have 8 -8
vfire|cue=no 8 -8
vfire|mark=to -10 10
vfire|names=0 16 -16
vfire|names=2 -13 13
vfire|names=4 -12 12
vfire|obj-class=c31 5 -5
vfire|obj=none -5 5
vfire|passive 11 -11
vfire|rel=advcl 5 -5
vfire|rel=parataxis -14 14
vfire|rel=root 9 -9
vfire|rel=xcomp 5 -5
vfire|rule=false -7 7
vfire|subj=FORCES 7 -7
vfire|subj=POST 5 -5
vfire|subj=none -20 20
vfire|tag=VB 5 -5
vfire|time=none 11 -11
vfire|told=happened 8 -8
vfire|told=none -16 16
vg=appoint -5 5
vg=arrest 15 -15
vg=attack -9 9
vg=attend 7 -7
vg=confer 7 -7
vg=give 15 -15
vg=go -9 9
vg=hold 10 -10
vg=host 15 -15
vg=kill 6 -6
vg=occupy 9 -9
vg=open 9 -9
vg=phone 11 -11
vg=sanction -6 6
vg=see 19 -19
vg=sign 11 -11
vg=visit -12 12
vg=write 9 -9
vgive|adv=also -23 23
vgive|adv=only -12 12
vgive|aux='ve -5 5
vgive|aux=had 6 -6
vgive|aux=have -15 15
vgive|aux=is -7 7
vgive|bare-class=c11 6 -6
vgive|bare-class=c3 11 -11
vgive|bare-class=c33 -13 13
vgive|bare-class=c44 5 -5
vgive|bare-class=f162 6 -6
vgive|bare-class=f26 11 -11
vgive|bare-class=f437 -13 13
vgive|bare=OTHER 5 -5
vgive|bare=THING -5 5
vgive|bare=TIME 15 -15
vgive|class=c11 13 -13
vgive|class=c19 6 -6
vgive|class=c23 6 -6
vgive|class=c34 -5 5
vgive|class=c38 13 -13
vgive|class=c42 10 -10
vgive|class=c44 -6 6
vgive|class=c45 -8 8
vgive|class=c57 -6 6
vgive|class=f167 13 -13
vgive|class=f255 6 -6
vgive|class=f298 6 -6
vgive|class=f446 -5 5
vgive|class=f497 13 -13
vgive|class=f564 20 -20
vgive|class=f565 -12 12
vgive|class=f593 -6 6
vgive|class=f622 -8 8
vgive|class=f764 -6 6
vgive|complement-class=c38 -11 11
vgive|complement-class=f498 -14 14
vgive|cue=after -12 12
vgive|cue=just -12 12
vgive|cue=not 7 -7
vgive|cue=since 9 -9
vgive|cue=today -8 8
vgive|cue=why -10 10
vgive|for-class=c11 -11 11
vgive|for-class=f163 -13 13
vgive|for=POST -7 7
vgive|hhw=said 5 -5
vgive|hw=called -10 10
vgive|hw=expect -5 5
vgive|hw=here -9 9
vgive|hw=made 5 -5
vgive|hw=think 6 -6
vgive|hw=why -11 11
vgive|in-class=c25 -9 9
vgive|in=NAME 9 -9
vgive|in=POST -14 14
vgive|in=STATE -16 16
vgive|in=THING 5 -5
vgive|in=TIME 8 -8
vgive|mark=of 8 -8
vgive|mark=on -12 12
vgive|mark=that 12 -12
vgive|names=1 9 -9
vgive|names=3 -5 5
vgive|names=4 12 -12
vgive|obj-class=c0 11 -11
vgive|obj-class=c10 7 -7
vgive|obj-class=c19 -5 5
vgive|obj-class=c22 -16 16
vgive|obj-class=c25 -6 6
vgive|obj-class=c29 -9 9
vgive|obj-class=c3 -16 16
vgive|obj-class=c30 9 -9
vgive|obj-class=c31 8 -8
vgive|obj-class=c40 5 -5
vgive|obj-class=c43 7 -7
vgive|obj-class=c44 24 -24
vgive|obj-class=c52 -24 24
vgive|obj-class=f0 8 -8
vgive|obj-class=f157 7 -7
vgive|obj-class=f176 12 -12
vgive|obj-class=f249 -17 17
vgive|obj-class=f252 10 -10
vgive|obj-class=f27 -20 20
vgive|obj-class=f28 6 -6
vgive|obj-class=f288 -19 19
vgive|obj-class=f34 -6 6
vgive|obj-class=f36 6 -6
vgive|obj-class=f363 -5 5
vgive|obj-class=f396 7 -7
vgive|obj-class=f522 5 -5
vgive|obj-class=f575 7 -7
vgive|obj-class=f589 10 -10
vgive|obj-class=f592 11 -11
vgive|obj-class=f691 -10 10
vgive|obj-class=f762 -7 7
vgive|obj-class=f777 -5 5
vgive|obj=E-letter -8 8
vgive|obj=FORCES -22 22
vgive|obj=OTHER 16 -16
vgive|obj=PEOPLE -18 18
vgive|obj=THING -14 14
vgive|obj=THIS 6 -6
vgive|obj=YOU 12 -12
vgive|obj=none 37 -37
vgive|objw=$ 14 -14
vgive|objw=assistance 5 -5
vgive|objw=bill 10 -10
vgive|objw=budget 7 -7
vgive|objw=message 16 -16
vgive|objw=messages 5 -5
vgive|objw=millions -17 17
vgive|objw=remarks -14 14
vgive|objw=report -9 9
vgive|objw=request -11 11
vgive|objw=that 6 -6
vgive|objw=troops -19 19
vgive|objw=vaccines 10 -10
vgive|objw=you 12 -12
vgive|passive 13 -13
vgive|rel=acl -14 14
vgive|rel=ccomp 9 -9
vgive|rel=conj 11 -11
vgive|rel=relcl 6 -6
vgive|rel=root -9 9
vgive|rule=false 14 -14
vgive|rule=true 5 -5
vgive|subj=I 8 -8
vgive|subj=IT -9 9
vgive|subj=NAME -13 13
vgive|subj=PEOPLE 20 -20
vgive|subj=POST 13 -13
vgive|subj=THEY -5 5
vgive|subj=THING -10 10
vgive|subj=WE -13 13
vgive|subj=YOU -7 7
vgive|subj=none 18 -18
vgive|tag=VB 9 -9
vgive|tag=VBD 6 -6
vgive|tag=VBN -13 13
vgive|tag=VBZ 7 -7
vgive|time=PAST_REF 5 -5
vgive|time=PRESENT_REF 5 -5
vgive|time=ahead 11 -11
vgive|time=past -12 12
vgive|time=past-year 6 -6
vgive|to-class=c25 -9 9
vgive|to-class=c35 5 -5
vgive|to-class=c44 -10 10
vgive|to-class=f594 -11 11
vgive|to-class=f689 -6 6
vgive|to=STATE 5 -5
vgive|told=none 20 -20
vgive|told=planned 5 -5
vgive|with=POST 5 -5
vgo|adv=ahead 15 -15
vgo|adv=also 11 -11
vgo|adv=as 6 -6
vgo|adv=away 6 -6
vgo|adv=back 11 -11
vgo|adv=far -5 5
vgo|adv=forward 7 -7
vgo|adv=further 6 -6
vgo|adv=here -17 17
vgo|adv=home 6 -6
vgo|adv=how 13 -13
vgo|adv=in -8 8
vgo|adv=just -6 6
vgo|adv=later 7 -7
vgo|adv=never 5 -5
vgo|adv=not 6 -6
vgo|adv=now 11 -11
vgo|adv=on 5 -5
vgo|adv=out 21 -21
vgo|adv=so -5 5
vgo|adv=soon -9 9
vgo|adv=then -8 8
vgo|adv=there -33 33
vgo|adv=through 5 -5
vgo|adv=when -7 7
vgo|after=THING -5 5
vgo|against=POST 5 -5
vgo|as-class=c16 -5 5
vgo|as-class=f202 -5 5
vgo|as=THING 5 -5
vgo|at-class=c13 -8 8
vgo|at-class=f175 -8 8
vgo|at=POST 10 -10
vgo|at=THING -19 19
vgo|aux='ll 18 -18
vgo|aux='re -9 9
vgo|aux='s 7 -7
vgo|aux='ve 13 -13
vgo|aux=am 9 -9
vgo|aux=been 12 -12
vgo|aux=did -8 8
vgo|aux=had 18 -18
vgo|aux=have -10 10
vgo|aux=is 6 -6
vgo|aux=may -8 8
vgo|aux=should -8 8
vgo|aux=was 18 -18
vgo|aux=were 10 -10
vgo|aux=will -5 5
vgo|aux=would -17 17
vgo|bare-class=c11 -7 7
vgo|bare-class=c13 5 -5
vgo|bare-class=c40 -6 6
vgo|bare-class=c43 5 -5
vgo|bare-class=c57 5 -5
vgo|bare=NAME 9 -9
vgo|bare=OTHER 6 -6
vgo|bare=POST -14 14
vgo|bare=THING 10 -10
vgo|bare=TIME -10 10
vgo|by=POST -5 5
vgo|class=c23 14 -14
vgo|class=c29 -17 17
vgo|class=c47 6 -6
vgo|class=c54 10 -10
vgo|class=c6 -8 8
vgo|class=f298 14 -14
vgo|class=f383 -17 17
vgo|class=f562 8 -8
vgo|class=f638 7 -7
vgo|class=f730 10 -10
vgo|class=f78 -8 8
vgo|complement-class=c0 -14 14
vgo|complement-class=c10 9 -9
vgo|complement-class=c13 -11 11
vgo|complement-class=c19 9 -9
vgo|complement-class=c2 5 -5
vgo|complement-class=c23 6 -6
vgo|complement-class=c24 8 -8
vgo|complement-class=c31 5 -5
vgo|complement-class=c38 15 -15
vgo|complement-class=c42 -10 10
vgo|complement-class=c45 -11 11
vgo|complement-class=c47 9 -9
vgo|complement-class=c56 -28 28
vgo|complement-class=f1 -20 20
vgo|complement-class=f153 8 -8
vgo|complement-class=f175 -11 11
vgo|complement-class=f252 6 -6
vgo|complement-class=f3 5 -5
vgo|complement-class=f408 5 -5
vgo|complement-class=f496 14 -14
vgo|complement-class=f559 -25 25
vgo|complement-class=f560 -9 9
vgo|complement-class=f563 5 -5
vgo|complement-class=f566 -5 5
vgo|complement-class=f568 9 -9
vgo|complement-class=f570 8 -8
vgo|complement-class=f614 -19 19
vgo|complement-class=f631 6 -6
vgo|complement-class=f632 -7 7
vgo|complement-class=f633 5 -5
vgo|complement-class=f739 -18 18
vgo|cue=after 12 -12
vgo|cue=again 5 -5
vgo|cue=always 5 -5
vgo|cue=before 12 -12
vgo|cue=can 19 -19
vgo|cue=may -7 7
vgo|cue=must 7 -7
vgo|cue=n't 19 -19
vgo|cue=never 6 -6
vgo|cue=no -21 21
vgo|cue=not 14 -14
vgo|cue=should -21 21
vgo|cue=since -8 8
vgo|cue=today 19 -19
vgo|cue=when 6 -6
vgo|cue=why 8 -8
vgo|cue=would -21 21
vgo|for-class=c11 -8 8
vgo|for-class=c3 -14 14
vgo|for-class=f163 -10 10
vgo|for-class=f28 -14 14
vgo|for=E-talks -17 17
vgo|from-class=c0 -14 14
vgo|from-class=f1 -14 14
vgo|from=NAME -5 5
vgo|from=POST 8 -8
vgo|from=STATE 6 -6
vgo|from=THERE -14 14
vgo|hhw='s -13 13
vgo|hhw=, 9 -9
vgo|hhw=decide -5 5
vgo|hhw=end -12 12
vgo|hhw=focused -6 6
vgo|hhw=going -7 7
vgo|hhw=had 19 -19
vgo|hhw=hear 5 -5
vgo|hhw=here 9 -9
vgo|hhw=is 11 -11
vgo|hhw=make 5 -5
vgo|hhw=one -27 27
vgo|hhw=people -16 16
vgo|hhw=reason -9 9
vgo|hhw=said 5 -5
vgo|hhw=say 9 -9
vgo|hhw=start -10 10
vgo|hhw=taken 6 -6
vgo|hhw=talk -8 8
vgo|hhw=there 8 -8
vgo|hhw=those 11 -11
vgo|hhw=thought -6 6
vgo|hhw=want 5 -5
vgo|hhw=what 7 -7
vgo|hw=able 6 -6
vgo|hw=anything 6 -6
vgo|hw=asked -18 18
vgo|hw=asking -5 5
vgo|hw=calls -12 12
vgo|hw=chance -8 8
vgo|hw=citizens 10 -10
vgo|hw=day -20 20
vgo|hw=days -31 31
vgo|hw=do -16 16
vgo|hw=go -5 5
vgo|hw=going 18 -18
vgo|hw=government -8 8
vgo|hw=have -9 9
vgo|hw=know -12 12
vgo|hw=let 11 -11
vgo|hw=looking 6 -6
vgo|hw=need -14 14
vgo|hw=note 5 -5
vgo|hw=planning -13 13
vgo|hw=prepared -5 5
vgo|hw=proud -15 15
vgo|hw=said 19 -19
vgo|hw=sanctions -11 11
vgo|hw=seen -10 10
vgo|hw=started 6 -6
vgo|hw=supposed -10 10
vgo|hw=sure -11 11
vgo|hw=taken 5 -5
vgo|hw=talk 9 -9
vgo|hw=tell -8 8
vgo|hw=things -14 14
vgo|hw=think 5 -5
vgo|hw=told -9 9
vgo|hw=true 5 -5
vgo|hw=want 9 -9
vgo|hw=way 7 -7
vgo|hw=week -9 9
vgo|hw=what -23 23
vgo|hw=where -10 10
vgo|in-class=c11 7 -7
vgo|in-class=c13 6 -6
vgo|in-class=f163 5 -5
vgo|in-class=f175 5 -5
vgo|in-class=f689 6 -6
vgo|in=NAME -8 8
vgo|in=PEOPLE 7 -7
vgo|in=THING 16 -16
vgo|into-class=c3 5 -5
vgo|into-class=c58 6 -6
vgo|into-class=f778 6 -6
vgo|into=NAME -18 18
vgo|into=POST 6 -6
vgo|into=STATE -11 11
vgo|into=THING 11 -11
vgo|mark=about 6 -6
vgo|mark=as 9 -9
vgo|mark=because -12 12
vgo|mark=before 6 -6
vgo|mark=for 5 -5
vgo|mark=if -17 17
vgo|mark=like 5 -5
vgo|mark=since -10 10
vgo|mark=that -20 20
vgo|mark=to -23 23
vgo|names=0 22 -22
vgo|names=1 26 -26
vgo|names=3 -29 29
vgo|names=4 -22 22
vgo|obj-class=c19 7 -7
vgo|obj-class=c22 7 -7
vgo|obj-class=c24 5 -5
vgo|obj-class=c41 -13 13
vgo|obj-class=f252 6 -6
vgo|obj-class=f762 -5 5
vgo|obj=E-invasion -13 13
vgo|obj=IT 5 -5
vgo|obj=NAME -9 9
vgo|obj=POST 17 -17
vgo|obj=STATE 6 -6
vgo|obj=THING -12 12
vgo|obj=THIS -7 7
vgo|obj=WHO -8 8
vgo|objw=it 5 -5
vgo|objw=that -7 7
vgo|objw=which -8 8
vgo|of=POST 5 -5
vgo|on-class=c11 7 -7
vgo|on-class=c13 5 -5
vgo|on-class=c51 8 -8
vgo|on-class=f672 8 -8
vgo|on=NAME 10 -10
vgo|on=THING 7 -7
vgo|out=POST 5 -5
vgo|over-class=c13 -7 7
vgo|passive 5 -5
vgo|question -16 16
vgo|rel=advcl -14 14
vgo|rel=amod -16 16
vgo|rel=ccomp 18 -18
vgo|rel=nsubj 6 -6
vgo|rel=parataxis -10 10
vgo|rel=relcl -15 15
vgo|rel=root 8 -8
vgo|rel=xcomp 14 -14
vgo|rule=false -13 13
vgo|rule=true -11 11
vgo|subj=COUNTED 5 -5
vgo|subj=E-announcement 6 -6
vgo|subj=E-attack -12 12
vgo|subj=E-letter 10 -10
vgo|subj=E-meeting 5 -5
vgo|subj=E-sanction -18 18
vgo|subj=E-signing 10 -10
vgo|subj=FORCES -8 8
vgo|subj=HE -24 24
vgo|subj=I -7 7
vgo|subj=IT 12 -12
vgo|subj=NAME -5 5
vgo|subj=OTHER -16 16
vgo|subj=POST -17 17
vgo|subj=STATE 6 -6
vgo|subj=THING 18 -18
vgo|subj=WE -7 7
vgo|subj=YOU 12 -12
vgo|subj=none 27 -27
vgo|tag=JJ -17 17
vgo|tag=VBD -19 19
vgo|tag=VBG 21 -21
vgo|tag=VBP -23 23
vgo|tag=VBZ 29 -29
vgo|through-class=c14 -8 8
vgo|through-class=f183 -8 8
vgo|through=OTHER -9 9
vgo|through=POST 7 -7
vgo|time=FUTURE_REF -13 13
vgo|time=PRESENT_REF 6 -6
vgo|time=around -26 26
vgo|time=clock 6 -6
vgo|time=none 17 -17
vgo|time=vague -6 6
vgo|to-class=c0 5 -5
vgo|to-class=c15 -13 13
vgo|to-class=c22 8 -8
vgo|to-class=c28 5 -5
vgo|to-class=c29 -9 9
vgo|to-class=c30 -9 9
vgo|to-class=c45 5 -5
vgo|to-class=c48 8 -8
vgo|to-class=c52 6 -6
vgo|to-class=c54 -6 6
vgo|to-class=c58 7 -7
vgo|to-class=f290 7 -7
vgo|to-class=f385 -15 15
vgo|to-class=f399 -13 13
vgo|to-class=f521 -6 6
vgo|to-class=f778 7 -7
vgo|to=E-talks -16 16
vgo|to=PEOPLE 9 -9
vgo|to=POST -8 8
vgo|to=STATE -31 31
vgo|to=TIME -7 7
vgo|told=denied 10 -10
vgo|told=expected -5 5
vgo|told=none -14 14
vgo|with-class=c13 15 -15
vgo|with-class=f176 12 -12
vgo|with=POST 29 -29
vhold|adv=all 6 -6
vhold|adv=already 5 -5
vhold|adv=also -25 25
vhold|adv=far -8 8
vhold|adv=here -12 12
vhold|adv=just 8 -8
vhold|adv=not -16 16
vhold|adv=now -17 17
vhold|adv=so 7 -7
vhold|adv=then -7 7
vhold|adv=there 6 -6
vhold|adv=where 7 -7
vhold|after-class=c50 5 -5
vhold|after-class=f668 5 -5
vhold|after=E-summit 5 -5
vhold|as=THING 6 -6
vhold|at-class=c11 5 -5
vhold|at-class=c19 -11 11
vhold|at-class=c4 -8 8
vhold|at-class=f163 5 -5
vhold|at-class=f34 -9 9
vhold|at=E-letter -9 9
vhold|at=POST -7 7
vhold|at=THING 7 -7
vhold|aux='re -13 13
vhold|aux='ve -14 14
vhold|aux=has 14 -14
vhold|aux=have 10 -10
vhold|aux=may 6 -6
vhold|aux=will 14 -14
vhold|aux=would -9 9
vhold|bare=POST -5 5
vhold|class=c10 6 -6
vhold|class=c42 5 -5
vhold|class=f153 6 -6
vhold|class=f563 5 -5
vhold|complement 22 -22
vhold|complement-class=c23 -9 9
vhold|complement-class=c26 -18 18
vhold|complement-class=c38 8 -8
vhold|complement-class=c42 8 -8
vhold|complement-class=c47 9 -9
vhold|complement-class=c56 8 -8
vhold|complement-class=f298 -10 10
vhold|complement-class=f337 -18 18
vhold|complement-class=f632 5 -5
vhold|complement-class=f739 6 -6
vhold|cue=any 6 -6
vhold|cue=before -8 8
vhold|cue=could -9 9
vhold|cue=how 5 -5
vhold|cue=just 12 -12
vhold|cue=no -17 17
vhold|cue=today 5 -5
vhold|cue=whether 6 -6
vhold|cue=why 10 -10
vhold|cue=would -9 9
vhold|for=POST 11 -11
vhold|from=POST -13 13
vhold|hhw=and 6 -6
vhold|hhw=asked -8 8
vhold|hhw=clear 5 -5
vhold|hhw=give 7 -7
vhold|hhw=going 17 -17
vhold|hhw=heard -8 8
vhold|hhw=know -11 11
vhold|hhw=partnership -7 7
vhold|hhw=provide -14 14
vhold|hhw=put -14 14
vhold|hhw=reaffirmed -12 12
vhold|hhw=said 8 -8
vhold|hhw=says 6 -6
vhold|hhw=sure -7 7
vhold|hhw=think -6 6
vhold|hw=ability -9 9
vhold|hw=able -5 5
vhold|hw=call -11 11
vhold|hw=come 6 -6
vhold|hw=continue -15 15
vhold|hw=expect -20 20
vhold|hw=glad 7 -7
vhold|hw=happy 6 -6
vhold|hw=has 5 -5
vhold|hw=have -15 15
vhold|hw=hear 5 -5
vhold|hw=here -9 9
vhold|hw=important -7 7
vhold|hw=informed -8 8
vhold|hw=kind -11 11
vhold|hw=meetings -19 19
vhold|hw=needs 8 -8
vhold|hw=one -16 16
vhold|hw=questions 8 -8
vhold|hw=reports -15 15
vhold|hw=said -14 14
vhold|hw=see -11 11
vhold|hw=seen -11 11
vhold|hw=talked 6 -6
vhold|hw=think 6 -6
vhold|hw=took 7 -7
vhold|hw=wanted -14 14
vhold|hw=way 5 -5
vhold|in-class=c0 -5 5
vhold|in-class=c28 8 -8
vhold|in-class=c3 -17 17
vhold|in-class=c44 -8 8
vhold|in-class=f1 -5 5
vhold|in-class=f163 6 -6
vhold|in-class=f28 -8 8
vhold|in-class=f589 -8 8
vhold|in=COUNTED 6 -6
vhold|in=NAME -12 12
vhold|in=STATE 5 -5
vhold|in=THING -8 8
vhold|in=TIME -13 13
vhold|in=WHO -7 7
vhold|mark=because -11 11
vhold|mark=for -12 12
vhold|mark=of 7 -7
vhold|mark=that 19 -19
vhold|mark=to -31 31
vhold|names=0 -21 21
vhold|names=1 16 -16
vhold|names=2 10 -10
vhold|names=3 21 -21
vhold|names=4 -10 10
vhold|obj-class=c10 -13 13
vhold|obj-class=c11 13 -13
vhold|obj-class=c13 -21 21
vhold|obj-class=c14 9 -9
vhold|obj-class=c19 6 -6
vhold|obj-class=c21 11 -11
vhold|obj-class=c24 5 -5
vhold|obj-class=c25 15 -15
vhold|obj-class=c29 -18 18
vhold|obj-class=c3 -6 6
vhold|obj-class=c33 -10 10
vhold|obj-class=c34 -22 22
vhold|obj-class=c41 9 -9
vhold|obj-class=c43 5 -5
vhold|obj-class=c44 -12 12
vhold|obj-class=c46 6 -6
vhold|obj-class=c47 -8 8
vhold|obj-class=c48 7 -7
vhold|obj-class=c50 -32 32
vhold|obj-class=c57 9 -9
vhold|obj-class=c58 -9 9
vhold|obj-class=f157 -15 15
vhold|obj-class=f176 -25 25
vhold|obj-class=f178 6 -6
vhold|obj-class=f182 -7 7
vhold|obj-class=f183 9 -9
vhold|obj-class=f2 -5 5
vhold|obj-class=f276 10 -10
vhold|obj-class=f28 -9 9
vhold|obj-class=f288 5 -5
vhold|obj-class=f328 5 -5
vhold|obj-class=f359 6 -6
vhold|obj-class=f362 -15 15
vhold|obj-class=f363 7 -7
vhold|obj-class=f381 -6 6
vhold|obj-class=f383 -18 18
vhold|obj-class=f437 -12 12
vhold|obj-class=f446 -22 22
vhold|obj-class=f535 8 -8
vhold|obj-class=f626 6 -6
vhold|obj-class=f631 -18 18
vhold|obj-class=f632 5 -5
vhold|obj-class=f635 7 -7
vhold|obj-class=f668 -23 23
vhold|obj-class=f692 -7 7
vhold|obj-class=f777 -16 16
vhold|obj-class=f778 6 -6
vhold|obj=E-call -5 5
vhold|obj=E-meeting -29 29
vhold|obj=E-session 5 -5
vhold|obj=E-talks -9 9
vhold|obj=FORCES 5 -5
vhold|obj=HE -15 15
vhold|obj=IT -8 8
vhold|obj=NAME 8 -8
vhold|obj=OTHER -7 7
vhold|obj=PEOPLE 8 -8
vhold|obj=POST -5 5
vhold|obj=THING 10 -10
vhold|obj=TIME 6 -6
vhold|obj=YOU -13 13
vhold|obj=none 17 -17
vhold|objw=briefings -5 5
vhold|objw=chance -10 10
vhold|objw=conversation 9 -9
vhold|objw=delegation 9 -9
vhold|objw=discussion -18 18
vhold|objw=discussions -15 15
vhold|objw=faith 5 -5
vhold|objw=fire -15 15
vhold|objw=him -15 15
vhold|objw=hopes 5 -5
vhold|objw=ideas -17 17
vhold|objw=impact 5 -5
vhold|objw=it -8 8
vhold|objw=meeting -13 13
vhold|objw=meetings -11 11
vhold|objw=opportunity -7 7
vhold|objw=policy -17 17
vhold|objw=questions 6 -6
vhold|objw=right 8 -8
vhold|objw=some 5 -5
vhold|objw=team -9 9
vhold|objw=that -5 5
vhold|objw=today 6 -6
vhold|objw=vaccines -16 16
vhold|objw=work -18 18
vhold|objw=you -13 13
vhold|on-class=c52 -15 15
vhold|on=OTHER -12 12
vhold|on=THING -14 14
vhold|question 21 -21
vhold|rel=advcl -15 15
vhold|rel=amod -10 10
vhold|rel=ccomp 17 -17
vhold|rel=conj -21 21
vhold|rel=nsubj -9 9
vhold|rel=other 10 -10
vhold|rel=parataxis 7 -7
vhold|rel=root 43 -43
vhold|rule=false 6 -6
vhold|rule=true -6 6
vhold|subj=HE 21 -21
vhold|subj=I 8 -8
vhold|subj=NAME 15 -15
vhold|subj=OTHER 9 -9
vhold|subj=PEOPLE -26 26
vhold|subj=POST 15 -15
vhold|subj=STATE 9 -9
vhold|subj=THERE -15 15
vhold|subj=THEY -11 11
vhold|subj=THING -14 14
vhold|subj=THIS -9 9
vhold|subj=WE 9 -9
vhold|subj=none 24 -24
vhold|tag=VB 12 -12
vhold|tag=VBN -26 26
vhold|tag=VBP 16 -16
vhold|tag=VBZ 16 -16
vhold|time=PAST_REF 9 -9
vhold|time=PRESENT_REF 7 -7
vhold|time=ahead -13 13
vhold|time=past-year 9 -9
vhold|time=vague 9 -9
vhold|told=expected -7 7
vhold|told=happened -10 10
vhold|told=none 5 -5
vhold|told=ongoing 6 -6
vhold|told=planned 14 -14
vhold|with-class=c0 -8 8
vhold|with-class=c52 -31 31
vhold|with-class=f1 -9 9
vhold|with-class=f691 -9 9
vhold|with-class=f692 -15 15
vhold|with=PEOPLE -13 13
vhold|with=POST -15 15
vhold|with=THING -5 5
vhold|with=WHO -9 9
vhost|adv=also 23 -23
vhost|adv=here -12 12
vhost|adv=just 7 -7
vhost|adv=not 6 -6
vhost|adv=so -8 8
vhost|adv=warmly -11 11
vhost|adv=where -9 9
vhost|aux='ve 5 -5
vhost|aux=did 13 -13
vhost|aux=have 9 -9
vhost|aux=will -18 18
vhost|bare-class=c11 12 -12
vhost|bare-class=c3 -8 8
vhost|bare-class=f26 -8 8
vhost|bare=THING -11 11
vhost|by=POST -7 7
vhost|class=c42 13 -13
vhost|class=f562 13 -13
vhost|complement-class=c47 -10 10
vhost|cue=just 6 -6
vhost|cue=today -7 7
vhost|for=POST 7 -7
vhost|from-class=c52 6 -6
vhost|from=PEOPLE 7 -7
vhost|from=POST -7 7
vhost|hhw=continue 9 -9
vhost|hw=city 9 -9
vhost|hw=have -13 13
vhost|hw=honored -7 7
vhost|hw=look 13 -13
vhost|hw=pleasure -23 23
vhost|hw=thank -24 24
vhost|in=COUNTED -9 9
vhost|in=STATE -8 8
vhost|in=THING -7 7
vhost|mark=for -19 19
vhost|mark=that -6 6
vhost|names=0 5 -5
vhost|names=3 16 -16
vhost|names=4 -9 9
vhost|obj-class=c0 -10 10
vhost|obj-class=c16 -5 5
vhost|obj-class=c2 -7 7
vhost|obj-class=c22 14 -14
vhost|obj-class=c28 6 -6
vhost|obj-class=c33 5 -5
vhost|obj-class=c38 8 -8
vhost|obj-class=c43 -9 9
vhost|obj-class=c44 8 -8
vhost|obj-class=c45 -10 10
vhost|obj-class=c58 7 -7
vhost|obj-class=c6 8 -8
vhost|obj-class=f0 12 -12
vhost|obj-class=f1 -8 8
vhost|obj-class=f2 -14 14
vhost|obj-class=f26 -10 10
vhost|obj-class=f27 8 -8
vhost|obj-class=f288 14 -14
vhost|obj-class=f437 5 -5
vhost|obj-class=f497 8 -8
vhost|obj-class=f575 -9 9
vhost|obj-class=f589 6 -6
vhost|obj-class=f690 -7 7
vhost|obj-class=f779 7 -7
vhost|obj-class=f82 5 -5
vhost|obj=E-letter 5 -5
vhost|obj=E-meeting -6 6
vhost|obj=FORCES 19 -19
vhost|obj=I -11 11
vhost|obj=NAME 11 -11
vhost|obj=PEOPLE 7 -7
vhost|obj=THING -10 10
vhost|obj=THIS 11 -11
vhost|obj=WE -10 10
vhost|obj=none 6 -6
vhost|objw=forces 10 -10
vhost|objw=me -11 11
vhost|objw=report 7 -7
vhost|objw=support 7 -7
vhost|objw=that 11 -11
vhost|objw=us -10 10
vhost|on=NAME -13 13
vhost|passive -8 8
vhost|question 19 -19
vhost|rel=advcl -30 30
vhost|rel=amod 9 -9
vhost|rel=conj 5 -5
vhost|rel=relcl 17 -17
vhost|rel=root 10 -10
vhost|rel=xcomp -10 10
vhost|rule=false -10 10
vhost|subj=IT -13 13
vhost|subj=STATE 8 -8
vhost|subj=THEY 5 -5
vhost|subj=THING 5 -5
vhost|subj=WE 21 -21
vhost|subj=none -25 25
vhost|tag=VBG 5 -5
vhost|tag=VBP 12 -12
vhost|time=PRESENT_REF 7 -7
vhost|time=around 7 -7
vhost|time=dated 10 -10
vhost|time=none 30 -30
vhost|time=past -13 13
vhost|time=past-year -10 10
vhost|time=today -20 20
vhost|to-class=c28 8 -8
vhost|to=POST -25 25
vhost|to=STATE -14 14
vhost|told=denied 7 -7
vhost|told=happened -19 19
vhost|told=none 14 -14
vhost|told=ongoing 12 -12
vhost|with=THING 6 -6
vkill|bare=TIME 6 -6
vkill|class=c24 6 -6
vkill|class=c33 -6 6
vkill|class=c42 9 -9
vkill|class=c45 -9 9
vkill|class=f313 -9 9
vkill|class=f316 14 -14
vkill|class=f437 -6 6
vkill|class=f565 9 -9
vkill|class=f612 -14 14
vkill|class=f620 5 -5
vkill|cue=when -15 15
vkill|from=NAME -5 5
vkill|names=0 11 -11
vkill|names=1 -7 7
vkill|obj-class=c35 5 -5
vkill|obj-class=c52 -9 9
vkill|obj-class=f0 -5 5
vkill|obj=STATE -9 9
vkill|obj=THING 8 -8
vkill|passive 7 -7
vkill|rel=acl 5 -5
vkill|rel=conj -7 7
vkill|rel=root 13 -13
vkill|subj=FORCES -5 5
vkill|subj=NAME 5 -5
vkill|tag=VB 7 -7
vkill|tag=VBN 15 -15
vkill|time=past -8 8
vkill|time=past-year 7 -7
vkill|told=happened 8 -8
vkill|told=none -9 9
vkill|told=planned 5 -5
vmeet|adv=again -8 8
vmeet|adv=ago -11 11
vmeet|adv=down -11 11
vmeet|adv=here 5 -5
vmeet|adv=n't 6 -6
vmeet|adv=often 5 -5
vmeet|adv=over 8 -8
vmeet|adv=so 6 -6
vmeet|adv=then -7 7
vmeet|adv=when -5 5
vmeet|as=POST -5 5
vmeet|at-class=c51 5 -5
vmeet|at-class=f674 5 -5
vmeet|at=POST -6 6
vmeet|at=THING 10 -10
vmeet|aux='ll -13 13
vmeet|aux='m 7 -7
vmeet|aux='re 12 -12
vmeet|aux=are -7 7
vmeet|aux=be -11 11
vmeet|aux=been -5 5
vmeet|aux=have 5 -5
vmeet|aux=is -10 10
vmeet|aux=will 13 -13
vmeet|aux=would 11 -11
vmeet|bare-class=c11 12 -12
vmeet|bare-class=c3 14 -14
vmeet|bare-class=c49 -10 10
vmeet|bare-class=f163 7 -7
vmeet|bare-class=f26 14 -14
vmeet|bare-class=f662 -10 10
vmeet|bare=OTHER -10 10
vmeet|bare=PEOPLE -7 7
vmeet|bare=POST 5 -5
vmeet|bare=TIME 7 -7
vmeet|class=c47 8 -8
vmeet|class=c50 -6 6
vmeet|class=c6 -5 5
vmeet|class=f560 15 -15
vmeet|class=f562 -12 12
vmeet|class=f632 8 -8
vmeet|class=f668 -6 6
vmeet|class=f77 -5 5
vmeet|cue=after -6 6
vmeet|cue=any -5 5
vmeet|cue=every 8 -8
vmeet|cue=n't 6 -6
vmeet|cue=not 6 -6
vmeet|cue=often 5 -5
vmeet|cue=today -6 6
vmeet|cue=when -13 13
vmeet|cue=would 11 -11
vmeet|for-class=c11 9 -9
vmeet|for=POST 10 -10
vmeet|hhw=met 14 -14
vmeet|hhw=see -6 6
vmeet|hhw=think 7 -7
vmeet|hhw=what 9 -9
vmeet|hw=anxious 9 -9
vmeet|hw=sure 6 -6
vmeet|hw=think 8 -8
vmeet|hw=those -6 6
vmeet|hw=time -5 5
vmeet|hw=was -11 11
vmeet|in-class=c11 -19 19
vmeet|in-class=c13 5 -5
vmeet|in-class=c28 -7 7
vmeet|in-class=c52 -6 6
vmeet|in-class=c58 5 -5
vmeet|in-class=f164 -15 15
vmeet|in-class=f175 5 -5
vmeet|in-class=f692 -5 5
vmeet|in-class=f778 5 -5
vmeet|in=POST -20 20
vmeet|in=STATE -8 8
vmeet|in=THING -5 5
vmeet|mark=that 10 -10
vmeet|mark=to -7 7
vmeet|names=2 11 -11
vmeet|names=3 -8 8
vmeet|names=4 -7 7
vmeet|obj-class=c10 10 -10
vmeet|obj-class=c11 -13 13
vmeet|obj-class=c13 8 -8
vmeet|obj-class=c25 14 -14
vmeet|obj-class=c28 12 -12
vmeet|obj-class=c30 -5 5
vmeet|obj-class=c35 5 -5
vmeet|obj-class=c52 10 -10
vmeet|obj-class=c58 -5 5
vmeet|obj-class=f0 -5 5
vmeet|obj-class=f157 10 -10
vmeet|obj-class=f166 -14 14
vmeet|obj-class=f327 7 -7
vmeet|obj-class=f360 5 -5
vmeet|obj-class=f396 -7 7
vmeet|obj-class=f777 -5 5
vmeet|obj=HE -5 5
vmeet|obj=PEOPLE -6 6
vmeet|obj=POST 35 -35
vmeet|obj=THING 17 -17
vmeet|obj=none -52 52
vmeet|objw=challenges 6 -6
vmeet|objw=families -7 7
vmeet|objw=him -5 5
vmeet|objw=needs 8 -8
vmeet|objw=that -5 5
vmeet|passive 5 -5
vmeet|question -26 26
vmeet|rel=acl 18 -18
vmeet|rel=advcl 8 -8
vmeet|rel=conj -15 15
vmeet|rel=relcl -9 9
vmeet|rel=root -7 7
vmeet|rule=false -14 14
vmeet|subj=E-session -14 14
vmeet|subj=FORCES 6 -6
vmeet|subj=HE -22 22
vmeet|subj=I -18 18
vmeet|subj=NAME -6 6
vmeet|subj=OTHER 7 -7
vmeet|subj=PEOPLE 18 -18
vmeet|subj=POST 11 -11
vmeet|subj=THEY 5 -5
vmeet|subj=THING 19 -19
vmeet|subj=YOU -5 5
vmeet|subj=none -12 12
vmeet|tag=VB 13 -13
vmeet|tag=VBD -17 17
vmeet|tag=VBN 13 -13
vmeet|tag=VBP -18 18
vmeet|tag=VBZ 11 -11
vmeet|time=FUTURE_REF -9 9
vmeet|time=none 13 -13
vmeet|time=past-year -6 6
vmeet|time=today 9 -9
vmeet|told=happened -13 13
vmeet|told=planned 7 -7
vmeet|with-class=c24 10 -10
vmeet|with-class=c29 -6 6
vmeet|with-class=c52 -5 5
vmeet|with-class=c57 -12 12
vmeet|with-class=f313 10 -10
vmeet|with-class=f381 -5 5
vmeet|with-class=f689 -11 11
vmeet|with-class=f692 -8 8
vmeet|with=NAME 11 -11
vmeet|with=PEOPLE -10 10
vmeet|with=POST -20 20
vmove|adv=about 5 -5
vmove|adv=ago -12 12
vmove|adv=already -7 7
vmove|adv=also -18 18
vmove|adv=back 14 -14
vmove|adv=even -11 11
vmove|adv=far 9 -9
vmove|adv=forward 7 -7
vmove|adv=in 6 -6
vmove|adv=just -13 13
vmove|adv=n't 5 -5
vmove|adv=not 6 -6
vmove|adv=now 9 -9
vmove|adv=on 9 -9
vmove|adv=out 14 -14
vmove|adv=then 13 -13
vmove|adv=there 6 -6
vmove|adv=up -5 5
vmove|aux='s -7 7
vmove|aux='ve -10 10
vmove|aux=be -10 10
vmove|aux=can 5 -5
vmove|aux=did -9 9
vmove|aux=does -9 9
vmove|aux=has -10 10
vmove|aux=have -10 10
vmove|aux=may -7 7
vmove|aux=should 5 -5
vmove|aux=were 7 -7
vmove|aux=will 31 -31
vmove|bare-class=c11 -24 24
vmove|bare-class=c13 6 -6
vmove|bare-class=c29 -7 7
vmove|bare-class=c3 10 -10
vmove|bare-class=c52 -17 17
vmove|bare-class=f163 -15 15
vmove|bare-class=f164 -9 9
vmove|bare-class=f176 6 -6
vmove|bare-class=f26 5 -5
vmove|bare-class=f691 -7 7
vmove|bare=PEOPLE -16 16
vmove|bare=POST -24 24
vmove|bare=THING -14 14
vmove|bare=TIME 5 -5
vmove|by-class=c17 -10 10
vmove|by-class=c6 -7 7
vmove|by-class=f221 -10 10
vmove|by-class=f76 -7 7
vmove|by=POST -13 13
vmove|class=c10 -16 16
vmove|class=c30 -8 8
vmove|class=c33 10 -10
vmove|class=c34 -15 15
vmove|class=c42 17 -17
vmove|class=c45 6 -6
vmove|class=f157 -16 16
vmove|class=f401 -8 8
vmove|class=f438 10 -10
vmove|class=f446 -15 15
vmove|class=f565 17 -17
vmove|class=f611 12 -12
vmove|class=f612 -8 8
vmove|class=f622 11 -11
vmove|class=f624 -9 9
vmove|class=f632 20 -20
vmove|class=f640 -25 25
vmove|complement -16 16
vmove|complement-class=c47 -8 8
vmove|cue=any -7 7
vmove|cue=can -5 5
vmove|cue=how -14 14
vmove|cue=just -20 20
vmove|cue=since -16 16
vmove|cue=today -11 11
vmove|cue=would 14 -14
vmove|during=POST 5 -5
vmove|for=POST 6 -6
vmove|from-class=c22 5 -5
vmove|from-class=f289 5 -5
vmove|from=POST 17 -17
vmove|from=STATE 6 -6
vmove|from=THING 10 -10
vmove|hhw=come 6 -6
vmove|hhw=do -15 15
vmove|hhw=focused -11 11
vmove|hhw=is -6 6
vmove|hhw=make 7 -7
vmove|hhw=talked 13 -13
vmove|hhw=think 12 -12
vmove|hhw=want -10 10
vmove|hhw=went -7 7
vmove|hhw=what -10 10
vmove|hw=able 10 -10
vmove|hw=are -11 11
vmove|hw=asked 5 -5
vmove|hw=begin -12 12
vmove|hw=commend 9 -9
vmove|hw=continue -5 5
vmove|hw=decision 6 -6
vmove|hw=going -17 17
vmove|hw=having 12 -12
vmove|hw=help -11 11
vmove|hw=know -6 6
vmove|hw=make 5 -5
vmove|hw=mean 11 -11
vmove|hw=message 9 -9
vmove|hw=reason -5 5
vmove|hw=remaining -10 10
vmove|hw=saw -13 13
vmove|hw=say -5 5
vmove|hw=seen -12 12
vmove|hw=strengthen -6 6
vmove|hw=thank -25 25
vmove|hw=think -6 6
vmove|hw=time 5 -5
vmove|hw=try 7 -7
vmove|hw=vote -15 15
vmove|hw=working 6 -6
vmove|in-class=c10 5 -5
vmove|in-class=c11 5 -5
vmove|in-class=c19 -21 21
vmove|in-class=c42 -6 6
vmove|in-class=f157 5 -5
vmove|in-class=f248 -8 8
vmove|in-class=f563 -6 6
vmove|in=POST 5 -5
vmove|into=POST 5 -5
vmove|into=THING -13 13
vmove|mark=as -12 12
vmove|mark=for 12 -12
vmove|mark=since -18 18
vmove|mark=that 8 -8
vmove|mark=to 16 -16
vmove|names=0 9 -9
vmove|names=1 -10 10
vmove|obj-class=c1 10 -10
vmove|obj-class=c13 12 -12
vmove|obj-class=c19 11 -11
vmove|obj-class=c22 -6 6
vmove|obj-class=c24 8 -8
vmove|obj-class=c3 11 -11
vmove|obj-class=c30 -8 8
vmove|obj-class=c35 -9 9
vmove|obj-class=c37 -6 6
vmove|obj-class=c4 -10 10
vmove|obj-class=c40 -18 18
vmove|obj-class=c43 14 -14
vmove|obj-class=c44 5 -5
vmove|obj-class=c47 -8 8
vmove|obj-class=c5 -10 10
vmove|obj-class=c9 -5 5
vmove|obj-class=f143 -5 5
vmove|obj-class=f162 -6 6
vmove|obj-class=f175 6 -6
vmove|obj-class=f176 5 -5
vmove|obj-class=f2 -6 6
vmove|obj-class=f252 7 -7
vmove|obj-class=f26 7 -7
vmove|obj-class=f288 -13 13
vmove|obj-class=f363 -11 11
vmove|obj-class=f397 -5 5
vmove|obj-class=f437 -5 5
vmove|obj-class=f453 5 -5
vmove|obj-class=f455 -14 14
vmove|obj-class=f521 -7 7
vmove|obj-class=f522 -10 10
vmove|obj-class=f575 14 -14
vmove|obj-class=f589 6 -6
vmove|obj-class=f6 10 -10
vmove|obj-class=f633 -10 10
vmove|obj-class=f691 -9 9
vmove|obj-class=f695 7 -7
vmove|obj-class=f765 5 -5
vmove|obj=COUNTED -15 15
vmove|obj=I 6 -6
vmove|obj=NAME 5 -5
vmove|obj=OTHER -6 6
vmove|obj=POST 23 -23
vmove|obj=STATE 18 -18
vmove|obj=THING -25 25
vmove|objw=assets -8 8
vmove|objw=countries -5 5
vmove|objw=country 6 -6
vmove|objw=force 7 -7
vmove|objw=forces -15 15
vmove|objw=me 6 -6
vmove|objw=one -6 6
vmove|objw=parties -9 9
vmove|objw=people 8 -8
vmove|objw=resources -10 10
vmove|objw=rest -10 10
vmove|objw=restrictions -8 8
vmove|objw=troops 7 -7
vmove|of=POST -11 11
vmove|on-class=c13 5 -5
vmove|on-class=c16 -6 6
vmove|on-class=c22 -11 11
vmove|on-class=c28 -13 13
vmove|on-class=c4 -16 16
vmove|on-class=f205 -6 6
vmove|on-class=f290 -11 11
vmove|on=POST -14 14
vmove|on=THING -13 13
vmove|out=E-signing -12 12
vmove|passive -14 14
vmove|question -10 10
vmove|rel=acl 15 -15
vmove|rel=amod -5 5
vmove|rel=ccomp -18 18
vmove|rel=conj 5 -5
vmove|rule=false -31 31
vmove|subj=HE 17 -17
vmove|subj=I -27 27
vmove|subj=IT -8 8
vmove|subj=OTHER -22 22
vmove|subj=PEOPLE 20 -20
vmove|subj=POST 5 -5
vmove|subj=THEY 15 -15
vmove|subj=THING -5 5
vmove|subj=THIS 13 -13
vmove|subj=TIME 9 -9
vmove|subj=WE 8 -8
vmove|subj=YOU -9 9
vmove|subj=none -20 20
vmove|tag=VBD 12 -12
vmove|tag=VBN -21 21
vmove|tag=VBZ 6 -6
vmove|time=FUTURE_REF 6 -6
vmove|time=PRESENT_REF 11 -11
vmove|time=ahead -11 11
vmove|time=past-year -9 9
vmove|to-class=c28 -14 14
vmove|to-class=c31 -10 10
vmove|to-class=c51 5 -5
vmove|to-class=f356 -14 14
vmove|to-class=f409 -12 12
vmove|to-class=f674 5 -5
vmove|to=POST 11 -11
vmove|told=none -7 7
vmove|told=ongoing -10 10
vmove|told=planned 12 -12
vmove|with=THING 5 -5
voccupy|class=c7 5 -5
voccupy|class=f106 5 -5
voccupy|obj=none 8 -8
voccupy|rule=false 5 -5
voccupy|tag=VBN 6 -6
voccupy|time=none 5 -5
voccupy|told=happened 6 -6
vopen|adv=also 5 -5
vopen|adv=recently -12 12
vopen|adv=so -11 11
vopen|aux=has 6 -6
vopen|aux=have 5 -5
vopen|aux=is -5 5
vopen|aux=will 5 -5
vopen|aux=would -7 7
vopen|bare-class=c3 -5 5
vopen|bare-class=f26 -5 5
vopen|bare=TIME -8 8
vopen|class=c38 -7 7
vopen|class=c42 -11 11
vopen|class=c50 6 -6
vopen|class=c57 5 -5
vopen|class=c6 5 -5
vopen|class=f497 -7 7
vopen|class=f563 -11 11
vopen|class=f611 9 -9
vopen|class=f667 6 -6
vopen|class=f76 5 -5
vopen|class=f760 5 -5
vopen|cue=since -8 8
vopen|cue=when -9 9
vopen|hhw=had -5 5
vopen|hhw=is -5 5
vopen|hhw=think -10 10
vopen|hw=time -5 5
vopen|in=COUNTED -11 11
vopen|in=STATE 8 -8
vopen|in=THING 10 -10
vopen|mark=of 5 -5
vopen|mark=since -9 9
vopen|mark=to 10 -10
vopen|names=0 20 -20
vopen|names=1 -6 6
vopen|names=3 -9 9
vopen|obj-class=c0 -5 5
vopen|obj-class=c11 6 -6
vopen|obj-class=c28 5 -5
vopen|obj-class=c3 -8 8
vopen|obj-class=c35 -13 13
vopen|obj-class=c4 9 -9
vopen|obj-class=c47 -5 5
vopen|obj-class=c48 -9 9
vopen|obj-class=c57 5 -5
vopen|obj-class=f1 -10 10
vopen|obj-class=f178 5 -5
vopen|obj-class=f181 -10 10
vopen|obj-class=f28 -8 8
vopen|obj-class=f34 7 -7
vopen|obj-class=f632 -6 6
vopen|obj-class=f654 -8 8
vopen|obj=E-talks -17 17
vopen|obj=IT -10 10
vopen|obj=POST -12 12
vopen|obj=THING 16 -16
vopen|obj=none 22 -22
vopen|objw=it -10 10
vopen|passive -11 11
vopen|question 6 -6
vopen|rel=acl -7 7
vopen|rel=advcl 9 -9
vopen|rel=amod 10 -10
vopen|rel=ccomp -7 7
vopen|rel=conj 6 -6
vopen|rel=parataxis -9 9
vopen|rel=relcl 8 -8
vopen|rule=false 22 -22
vopen|subj=E-signing -15 15
vopen|subj=HE -13 13
vopen|subj=I 5 -5
vopen|subj=NAME 8 -8
vopen|subj=POST 31 -31
vopen|subj=THEY -6 6
vopen|subj=THING -15 15
vopen|subj=none 8 -8
vopen|tag=JJ 16 -16
vopen|tag=VB 16 -16
vopen|tag=VBD -8 8
vopen|tag=VBG -5 5
vopen|tag=VBN 6 -6
vopen|tag=VBZ -14 14
vopen|through=THING -10 10
vopen|time=PAST_REF -9 9
vopen|time=none 26 -26
vopen|time=past -11 11
vopen|time=past-year -9 9
vopen|to=POST 12 -12
vopen|told=none -8 8
vopen|told=ongoing -6 6
vopen|told=planned 21 -21
vphone|adv=also -7 7
vphone|adv=immediately -12 12
vphone|adv=out -5 5
vphone|aux=has 5 -5
vphone|aux=is 5 -5
vphone|class=c42 5 -5
vphone|class=f563 5 -5
vphone|complement -12 12
vphone|for=POST 5 -5
vphone|hw=agreement 5 -5
vphone|hw=going -5 5
vphone|hw=time -7 7
vphone|in-class=c3 5 -5
vphone|in-class=f26 5 -5
vphone|mark=in -16 16
vphone|mark=that 10 -10
vphone|names=0 14 -14
vphone|names=1 9 -9
vphone|names=2 -20 20
vphone|names=3 11 -11
vphone|names=4 -8 8
vphone|obj-class=c0 8 -8
vphone|obj-class=c13 -14 14
vphone|obj-class=f0 5 -5
vphone|obj-class=f182 -17 17
vphone|obj=HE 5 -5
vphone|obj=NAME 7 -7
vphone|obj=POST -14 14
vphone|obj=STATE 5 -5
vphone|obj=THING -7 7
vphone|obj=THIS 5 -5
vphone|objw=agreement 7 -7
vphone|objw=that 5 -5
vphone|on=PEOPLE 5 -5
vphone|question 8 -8
vphone|rel=acl 9 -9
vphone|rel=advcl -9 9
vphone|rel=ccomp 16 -16
vphone|rel=conj 10 -10
vphone|rel=root -20 20
vphone|rel=xcomp -6 6
vphone|rule=false 21 -21
vphone|subj=E-signing -8 8
vphone|subj=HE -7 7
vphone|subj=I -10 10
vphone|subj=THEY 6 -6
vphone|subj=THING 6 -6
vphone|subj=WE 9 -9
vphone|subj=YOU 5 -5
vphone|subj=none -11 11
vphone|tag=VBN 8 -8
vphone|tag=VBP 7 -7
vphone|tag=VBZ -14 14
vphone|time=PRESENT_REF 6 -6
vphone|time=ahead -12 12
vphone|time=none 10 -10
vphone|time=past -5 5
vphone|told=happened -7 7
vphone|told=none 25 -25
vphone|told=ongoing 10 -10
vphone|told=planned -21 21
vsanction|bare=POST 7 -7
vsanction|class=c22 10 -10
vsanction|class=c31 -8 8
vsanction|class=c35 -8 8
vsanction|class=c56 8 -8
vsanction|class=f291 10 -10
vsanction|class=f409 -8 8
vsanction|class=f455 -8 8
vsanction|class=f567 11 -11
vsanction|class=f570 -16 16
vsanction|class=f750 8 -8
vsanction|complement 6 -6
vsanction|cue=after 5 -5
vsanction|cue=not 7 -7
vsanction|cue=would 5 -5
vsanction|for=POST -5 5
vsanction|hw=able -10 10
vsanction|mark=after 5 -5
vsanction|mark=that -8 8
vsanction|names=0 9 -9
vsanction|names=1 -23 23
vsanction|names=2 8 -8
vsanction|obj-class=c0 12 -12
vsanction|obj-class=c13 -5 5
vsanction|obj-class=c31 -5 5
vsanction|obj-class=c52 -13 13
vsanction|obj-class=c57 -12 12
vsanction|obj-class=f0 8 -8
vsanction|obj-class=f181 -6 6
vsanction|obj-class=f766 -13 13
vsanction|obj=POST 8 -8
vsanction|obj=THING -6 6
vsanction|obj=none -10 10
vsanction|objw=requirements -6 6
vsanction|passive -14 14
vsanction|question 6 -6
vsanction|rel=ccomp 10 -10
vsanction|rel=root -18 18
vsanction|rel=xcomp -10 10
vsanction|rule=true -6 6
vsanction|subj=NAME -7 7
vsanction|subj=OTHER 5 -5
vsanction|subj=POST 14 -14
vsanction|subj=THING -11 11
vsanction|subj=WE -15 15
vsanction|subj=none 10 -10
vsanction|tag=JJ 5 -5
vsanction|tag=VBD -10 10
vsanction|tag=VBG 13 -13
vsanction|tag=VBN -17 17
vsanction|time=none -8 8
vsanction|time=past-year 6 -6
vsanction|told=happened -19 19
vsanction|told=none 11 -11
vsee|adv=all -13 13
vsee|adv=just -20 20
vsee|as=POST -7 7
vsee|as=THING 7 -7
vsee|aux='ll -17 17
vsee|aux='re 5 -5
vsee|aux='ve 15 -15
vsee|aux=has -6 6
vsee|bare-class=c11 7 -7
vsee|bare-class=c3 6 -6
vsee|bare-class=f164 7 -7
vsee|bare-class=f26 6 -6
vsee|bare=OTHER -10 10
vsee|bare=TIME 13 -13
vsee|class=c42 18 -18
vsee|class=f561 18 -18
vsee|complement 19 -19
vsee|complement-class=c47 5 -5
vsee|cue=can -11 11
vsee|cue=just -18 18
vsee|cue=today -13 13
vsee|hhw=going -11 11
vsee|hhw=said -16 16
vsee|hw=expect 7 -7
vsee|hw=glad -10 10
vsee|hw=go -13 13
vsee|hw=good -9 9
vsee|hw=sure -15 15
vsee|in-class=c11 6 -6
vsee|in-class=c3 -9 9
vsee|in-class=c52 -12 12
vsee|in-class=f26 -9 9
vsee|in=STATE -12 12
vsee|in=THING -11 11
vsee|mark=that -15 15
vsee|mark=to 13 -13
vsee|names=0 -14 14
vsee|names=2 27 -27
vsee|names=4 7 -7
vsee|obj-class=c14 -7 7
vsee|obj-class=c22 -28 28
vsee|obj-class=c24 -11 11
vsee|obj-class=c28 -5 5
vsee|obj-class=c3 10 -10
vsee|obj-class=c35 -13 13
vsee|obj-class=c43 5 -5
vsee|obj-class=c44 -15 15
vsee|obj-class=c52 5 -5
vsee|obj-class=f0 10 -10
vsee|obj-class=f183 -7 7
vsee|obj-class=f2 -8 8
vsee|obj-class=f247 5 -5
vsee|obj-class=f26 8 -8
vsee|obj-class=f288 -14 14
vsee|obj-class=f290 -13 13
vsee|obj-class=f314 -13 13
vsee|obj-class=f591 -15 15
vsee|obj=IT -5 5
vsee|obj=PEOPLE 6 -6
vsee|obj=POST -30 30
vsee|obj=THING 14 -14
vsee|obj=THIS 5 -5
vsee|obj=TIME 7 -7
vsee|obj=YOU -9 9
vsee|obj=none 22 -22
vsee|objw=it -5 5
vsee|objw=what 5 -5
vsee|objw=you -9 9
vsee|passive -9 9
vsee|question 9 -9
vsee|rel=acl 9 -9
vsee|rel=advcl 6 -6
vsee|rel=ccomp -12 12
vsee|rel=conj -21 21
vsee|rel=nsubj -10 10
vsee|rel=parataxis 5 -5
vsee|rel=relcl 13 -13
vsee|rel=root 20 -20
vsee|rel=xcomp 14 -14
vsee|rule=false 9 -9
vsee|subj=HE -8 8
vsee|subj=I 6 -6
vsee|subj=NAME 11 -11
vsee|subj=POST -33 33
vsee|subj=WE 22 -22
vsee|subj=YOU 7 -7
vsee|subj=none 6 -6
vsee|tag=VB -19 19
vsee|tag=VBD 7 -7
vsee|tag=VBG 14 -14
vsee|tag=VBP 11 -11
vsee|tag=VBZ 7 -7
vsee|time=FUTURE_REF 5 -5
vsee|time=ahead 7 -7
vsee|time=none -7 7
vsee|time=past 12 -12
vsee|time=today -7 7
vsee|told=happened 15 -15
vsee|told=none 19 -19
vsee|told=ongoing 7 -7
vsee|told=planned -21 21
vsign|adv=even -8 8
vsign|adv=hopefully -8 8
vsign|adv=now -8 8
vsign|adv=obviously -7 7
vsign|adv=up 5 -5
vsign|adv=when -5 5
vsign|aux=has 10 -10
vsign|aux=will 13 -13
vsign|aux=would -7 7
vsign|bare-class=c3 -7 7
vsign|bare-class=c49 -6 6
vsign|bare-class=f26 -7 7
vsign|bare-class=f662 -6 6
vsign|bare=OTHER -6 6
vsign|by=PEOPLE 5 -5
vsign|by=POST 6 -6
vsign|class=c42 12 -12
vsign|class=c45 6 -6
vsign|class=c6 -10 10
vsign|class=f563 -8 8
vsign|class=f566 36 -36
vsign|class=f570 -14 14
vsign|class=f614 6 -6
vsign|class=f77 -10 10
vsign|complement-class=c10 -7 7
vsign|complement-class=c38 -9 9
vsign|complement-class=c42 9 -9
vsign|complement-class=c45 12 -12
vsign|complement-class=c47 -15 15
vsign|complement-class=f153 -8 8
vsign|complement-class=f496 -9 9
vsign|complement-class=f618 9 -9
vsign|complement-class=f631 -9 9
vsign|complement-class=f632 -8 8
vsign|cue=any -10 10
vsign|cue=before -7 7
vsign|cue=just -5 5
vsign|cue=not -5 5
vsign|cue=why 8 -8
vsign|cue=would -5 5
vsign|for-class=c11 -5 5
vsign|for-class=c33 -12 12
vsign|for-class=c52 -6 6
vsign|for-class=f695 -6 6
vsign|for=POST -8 8
vsign|hhw=plan -8 8
vsign|hhw=think -14 14
vsign|hhw=why 7 -7
vsign|hw=about -20 20
vsign|hw=go -7 7
vsign|hw=going 7 -7
vsign|hw=had -5 5
vsign|hw=have 5 -5
vsign|hw=important -6 6
vsign|hw=made -9 9
vsign|hw=plan -5 5
vsign|hw=said 6 -6
vsign|hw=things -9 9
vsign|hw=want -8 8
vsign|in=COUNTED -6 6
vsign|in=POST -11 11
vsign|in=TIME 5 -5
vsign|into-class=c13 -6 6
vsign|into-class=f179 -6 6
vsign|into=THING -6 6
vsign|mark=before -7 7
vsign|mark=by -19 19
vsign|mark=in 6 -6
vsign|mark=that -10 10
vsign|mark=to -7 7
vsign|names=1 -16 16
vsign|names=2 10 -10
vsign|names=3 19 -19
vsign|obj-class=c0 11 -11
vsign|obj-class=c10 -7 7
vsign|obj-class=c13 10 -10
vsign|obj-class=c15 -5 5
vsign|obj-class=c44 -11 11
vsign|obj-class=c6 -9 9
vsign|obj-class=f1 11 -11
vsign|obj-class=f157 -7 7
vsign|obj-class=f178 5 -5
vsign|obj-class=f409 -5 5
vsign|obj-class=f589 5 -5
vsign|obj-class=f592 -5 5
vsign|obj-class=f82 -9 9
vsign|obj=E-signing -9 9
vsign|obj=OTHER 6 -6
vsign|obj=POST 18 -18
vsign|obj=THIS -7 7
vsign|obj=none 6 -6
vsign|objw=agreement -5 5
vsign|objw=order -7 7
vsign|objw=that -7 7
vsign|on-class=c10 -15 15
vsign|on-class=c28 -8 8
vsign|on-class=f157 -15 15
vsign|on=POST -20 20
vsign|on=THING -6 6
vsign|rel=acl -5 5
vsign|rel=amod 16 -16
vsign|rel=conj -7 7
vsign|rel=other -14 14
vsign|rel=parataxis 10 -10
vsign|rel=relcl -7 7
vsign|rel=root 11 -11
vsign|rule=false -26 26
vsign|subj=E-session 14 -14
vsign|subj=HE 5 -5
vsign|subj=I -23 23
vsign|subj=IT 8 -8
vsign|subj=PEOPLE 12 -12
vsign|subj=POST -21 21
vsign|subj=THEY 9 -9
vsign|subj=WE -18 18
vsign|subj=YOU 10 -10
vsign|tag=VB 17 -17
vsign|tag=VBG -20 20
vsign|tag=VBN -7 7
vsign|tag=VBP 7 -7
vsign|tag=VBZ 7 -7
vsign|time=FUTURE_REF 5 -5
vsign|time=PAST_REF 5 -5
vsign|time=ahead 11 -11
vsign|time=around 6 -6
vsign|time=none 6 -6
vsign|time=past -13 13
vsign|time=past-year -6 6
vsign|to=POST -10 10
vsign|told=planned 11 -11
vsign|with=POST 9 -9
vvisit|adv=here -13 13
vvisit|aux=will -6 6
vvisit|bare-class=c11 -8 8
vvisit|bare=TIME -6 6
vvisit|class=c42 -12 12
vvisit|class=f562 -12 12
vvisit|cue=today -10 10
vvisit|in=NAME -5 5
vvisit|names=0 -7 7
vvisit|names=1 9 -9
vvisit|names=4 -10 10
vvisit|obj=POST 6 -6
vvisit|obj=STATE -13 13
vvisit|obj=none 6 -6
vvisit|question 15 -15
vvisit|rel=acl 5 -5
vvisit|rel=advcl -5 5
vvisit|rel=conj -9 9
vvisit|rel=root -27 27
vvisit|rel=xcomp 13 -13
vvisit|rule=false -5 5
vvisit|subj=HE 10 -10
vvisit|subj=I -9 9
vvisit|subj=POST -12 12
vvisit|subj=THING -9 9
vvisit|subj=none 6 -6
vvisit|tag=VBG -15 15
vvisit|tag=VBN 7 -7
vvisit|time=PAST_REF 7 -7
vvisit|time=none -7 7
vvisit|time=today -5 5
vvisit|told=none 11 -11
vvisit|told=ongoing -16 16
vvisit|told=planned -8 8
vwrite|aux=has -8 8
vwrite|class=c4 -13 13
vwrite|class=c42 20 -20
vwrite|class=f34 -13 13
vwrite|class=f570 12 -12
vwrite|class=f572 7 -7
vwrite|complement -8 8
vwrite|complement-class=c42 -7 7
vwrite|in-class=c3 -13 13
vwrite|in-class=f27 -13 13
vwrite|in=POST -5 5
vwrite|mark=that -6 6
vwrite|mark=to 6 -6
vwrite|names=2 9 -9
vwrite|names=4 5 -5
vwrite|obj-class=c0 -19 19
vwrite|obj-class=c13 5 -5
vwrite|obj-class=f0 -8 8
vwrite|obj=OTHER -11 11
vwrite|obj=POST 11 -11
vwrite|obj=THING 6 -6
vwrite|obj=none 12 -12
vwrite|objw=what -11 11
vwrite|passive 11 -11
vwrite|rel=acl 7 -7
vwrite|rel=ccomp -25 25
vwrite|rel=conj 13 -13
vwrite|rule=false -10 10
vwrite|subj=HE -18 18
vwrite|subj=I 20 -20
vwrite|subj=NAME 6 -6
vwrite|subj=PEOPLE -12 12
vwrite|subj=POST 6 -6
vwrite|tag=VB 7 -7
vwrite|tag=VBN -7 7
vwrite|told=happened 7 -7
with-class=c11 -14 14
with-class=c13 5 -5
with-class=c14 -11 11
with-class=c19 -12 12
with-class=c24 10 -10
with-class=c25 5 -5
with-class=c28 21 -21
with-class=c29 -17 17
with-class=c3 8 -8
with-class=c33 -15 15
with-class=c35 -6 6
with-class=c4 20 -20
with-class=c41 8 -8
with-class=c43 7 -7
with-class=c45 5 -5
with-class=c47 5 -5
with-class=c52 -25 25
with-class=c57 -11 11
with-class=f1 -9 9
with-class=f162 -16 16
with-class=f176 12 -12
with-class=f183 -11 11
with-class=f26 5 -5
with-class=f313 10 -10
with-class=f33 6 -6
with-class=f331 7 -7
with-class=f34 21 -21
with-class=f362 7 -7
with-class=f381 -13 13
with-class=f388 -8 8
with-class=f441 -15 15
with-class=f453 10 -10
with-class=f461 -10 10
with-class=f535 7 -7
with-class=f575 7 -7
with-class=f689 -6 6
with-class=f691 -14 14
with-class=f692 -14 14
with-class=f758 5 -5
with=E-letter -13 13
with=E-session -9 9
with=I 7 -7
with=NAME 21 -21
with=OTHER -10 10
with=PEOPLE -19 19
with=POST -26 26
with=STATE 8 -8
with=THING -11 11
with=WE 8 -8
with=WHO -9 9
within-class=c11 -11 11
within-class=c25 6 -6
within-class=c3 -18 18
within-class=f164 -11 11
within-class=f323 5 -5
within=POST -11 11
within=THING -27 27
`

export const KIND_MODEL = `meeting talks summit visit call interview letter announcement militaryAct
a:$ -1 0 -3 -1 0 0 0 9 -2
a:'ll -7 6 8 -6 -1 0 0 4 -1
a:'m 5 -2 -4 -1 -1 0 0 2 -1
a:'re -21 -6 11 9 -2 -1 -1 13 -3
a:'s 32 -2 -4 -7 1 7 -10 -13 -7
a:'ve 13 -10 6 -6 -2 0 5 -5 -2
a:( 4 -1 7 0 0 0 0 -10 0
a:, -25 -13 9 -24 -27 -13 -2 18 15
a:- -17 -1 25 -3 0 0 0 -4 -1
a:-- -4 0 -9 -8 9 -1 -3 21 -6
a:. -15 -8 12 33 3 -22 -15 -20 -20
a:/ -1 0 0 -1 0 0 0 -2 6
a:: -4 -1 6 8 -3 0 -2 7 -9
a:; 10 1 -7 -12 10 -1 -1 -2 2
a:? 7 -28 -25 -15 10 -7 5 2 46
a:COUNTED -10 -18 7 -18 -3 -8 -4 45 2
a:E-announcement -3 -1 0 -1 0 0 0 9 -3
a:E-call -13 -3 -9 -5 42 -1 -6 -6 -1
a:E-delivery 7 0 -8 -3 0 0 0 1 0
a:E-invasion 15 -11 -9 -14 -1 -1 -1 2 19
a:E-letter -2 -2 -2 -16 -3 -1 48 -16 -3
a:E-meal 21 -2 -4 -14 -1 -1 -2 2 -1
a:E-meeting 52 -8 4 -4 -11 -2 -9 -16 -6
a:E-sanction -4 -1 -2 -1 0 0 0 9 -1
a:E-session -3 21 -7 -15 4 -4 15 -5 -12
a:E-signing -6 -13 -15 -11 -15 -2 -4 56 7
a:E-summit 17 -7 44 -10 -5 -1 -3 -22 -6
a:E-talks -39 131 -16 -26 18 -3 -5 -44 -26
a:E-visit -6 -4 -7 37 -3 -1 -2 -12 -6
a:FORCES -23 -18 -20 -13 15 -3 -5 -17 81
a:NAME -42 -4 -12 7 -4 8 -27 26 16
a:PEOPLE -3 -4 -30 4 -24 -10 0 41 5
a:POST -22 -27 -18 24 7 -46 -2 10 -19
a:STATE -17 25 -16 -20 -10 -18 -31 14 40
a:THING -4 43 -45 -10 -16 -12 -5 34 -27
a:TIME 4 -29 -20 11 23 -5 -17 27 -14
a:a -14 -9 -3 -11 -14 1 15 15 4
a:able -9 0 -3 16 -1 0 -1 -3 -1
a:about 23 -12 12 13 -26 -5 -11 14 -14
a:across -12 23 -1 -8 -2 -1 0 -1 -1
a:additional -4 -1 -6 -6 0 0 -1 -6 25
a:advisory 0 -1 -4 0 0 0 0 5 0
a:after -4 -2 -3 7 -2 0 -1 -9 13
a:again -15 11 11 -5 9 -4 -2 -7 -6
a:against 5 -8 -9 -8 -2 -1 -2 4 21
a:ago 1 -4 -4 3 -1 0 2 -8 13
a:agreed 25 -5 -5 -4 -3 0 0 -6 -1
a:all 17 2 -1 -16 -4 -2 1 -4 8
a:also -22 20 -7 11 -7 2 -2 1 -5
a:ambitious -3 13 -2 -3 0 0 0 -5 -2
a:american -2 -1 -7 6 0 0 0 7 -1
a:an -16 1 20 -3 6 -4 15 -10 -13
a:and -10 4 -14 31 6 -21 -16 -21 11
a:announced -3 -1 -2 -2 -3 -1 17 -3 -5
a:another 1 -2 -3 -5 -3 -1 -3 2 7
a:any -33 -4 12 16 -4 -1 -1 14 -3
a:are -18 -3 26 0 -10 -2 -2 11 -4
a:around -19 -21 23 -5 -2 0 0 18 5
a:as 11 -29 0 -3 1 -4 12 15 -7
a:asked -8 -1 -4 1 15 0 -1 -3 -1
a:asking -3 0 -1 -1 1 0 10 -1 0
a:at 23 -29 47 -1 -4 -3 -1 -29 -6
a:back -13 12 22 -15 -2 0 -1 -10 5
a:be -1 -14 31 13 -1 -3 -9 -8 -13
a:because -2 26 -16 3 -5 -2 -3 -2 -5
a:been 13 3 -9 -7 -1 9 -1 -6 -2
a:before 21 -3 -1 -9 -4 -2 17 -18 -5
a:begin -3 -22 -2 -1 -1 0 0 27 -2
a:believes -5 -7 0 -1 14 0 0 0 0
a:between 4 20 -6 2 -6 -1 -5 -8 -5
a:bipartisan 7 -2 -9 -4 -3 0 20 -11 -1
a:both 13 -1 -8 -3 -1 0 -2 -4 4
a:british -6 -3 -1 -2 7 0 -1 6 -1
a:broad 18 -2 -4 -4 -1 0 0 0 0
a:but -9 -4 12 2 0 0 -2 2 0
a:by -15 23 -22 -9 4 -5 9 -5 15
a:calling -2 -1 -1 -4 -1 -1 10 0 -2
a:can -4 -12 -6 9 -4 0 -1 21 0
a:civil 8 -1 -5 -1 0 0 0 -1 0
a:clear 14 -5 -13 8 -1 0 -3 -9 9
a:closer -1 -1 9 1 0 0 0 -1 -3
a:combat -9 13 -2 -4 -1 0 0 1 0
a:come 15 -4 -9 -14 -4 -1 -2 8 10
a:coming -7 -1 -2 -2 -1 -1 -4 14 2
a:common 10 -5 17 -8 -2 0 0 -12 -1
a:comprehensive -2 -1 15 -5 -2 -1 -1 -5 -3
a:constitute 5 -1 -2 -1 0 0 0 -3 5
a:continue 0 15 -4 -1 -1 0 0 -8 3
a:could -5 7 -1 -2 -1 1 -1 3 -1
a:democratic -13 0 16 0 0 0 0 0 0
a:demonstrate -16 -1 22 -3 -1 0 0 -1 0
a:detailed -10 -5 23 -5 -1 0 0 -1 -1
a:developed -10 -2 10 5 0 0 -1 -2 -1
a:did -6 -1 -1 9 6 0 0 -5 -1
a:different 23 -16 -1 -3 0 0 0 0 0
a:diplomatic -11 -2 -3 1 19 0 0 -1 0
a:discuss 4 -2 -1 -14 21 0 0 -4 0
a:do 23 -8 -12 -10 5 -1 8 -18 12
a:does -1 -1 0 -1 -2 0 0 -1 5
a:down -8 -6 -4 0 -1 16 0 -6 14
a:during 15 -3 -14 14 6 -1 -7 -8 -2
a:each 14 8 -2 -7 -2 -2 -1 -5 -4
a:earlier -14 -2 -4 4 13 6 -1 1 -4
a:economic -21 -8 -8 23 -5 0 -1 18 6
a:effective -1 0 -1 -1 0 0 0 6 -2
a:essential 18 -9 -1 -4 -4 0 0 -1 0
a:even 5 -3 7 -1 0 0 0 -4 -1
a:every -5 -9 -2 2 14 0 0 3 -2
a:executive -3 -1 -2 -4 -1 0 0 11 -1
a:expect 9 -1 -3 -5 0 0 0 0 -1
a:extensively -4 -5 -3 16 -1 0 0 0 0
a:far 20 -3 -3 -3 -2 -1 -2 -6 -1
a:federal -1 0 -1 -4 0 0 -1 11 -5
a:few 5 -4 -3 5 -2 0 -1 -1 0
a:first -12 -12 16 4 -4 -1 -1 -3 10
a:focused -9 22 10 -11 -3 0 -1 -9 -2
a:following -8 -2 -1 -6 0 -1 -1 22 -8
a:for 18 -6 8 -1 -15 -7 -3 -14 15
a:foreign 4 19 -10 -3 -8 0 -1 -1 0
a:former 6 0 -2 -5 -1 0 0 3 0
a:forward -6 -7 -2 -2 -1 -1 0 23 -4
a:free -4 -1 25 -9 -6 0 0 -1 -1
a:from -26 -13 2 -10 -4 -5 21 -1 34
a:fruitful -9 -22 16 17 0 0 0 -2 -2
a:german 8 0 -1 -4 -1 0 0 0 0
a:get 11 -2 10 -3 -1 0 10 -16 -6
a:given 6 0 -1 0 -4 0 0 -1 2
a:global 17 -2 -4 -4 -7 0 -1 1 -1
a:go 0 0 -3 7 -1 0 0 -1 0
a:going -27 23 13 24 -5 -3 -3 -28 4
a:had 4 -18 -9 9 21 0 -1 -2 0
a:happened 5 -2 -2 -2 -1 0 0 0 1
a:happening 27 -15 -4 -4 0 0 0 0 0
a:has -7 0 -18 12 10 -1 -3 2 5
a:have -12 32 -4 -2 -2 -2 -2 -12 4
a:having 19 -9 -3 -3 -2 0 0 -2 0
a:he 17 -6 -25 15 12 6 -5 -9 -8
a:heard -2 -2 -1 11 -1 0 -1 -9 4
a:held -1 6 -1 -4 0 0 0 -1 -1
a:help -6 -3 -1 8 -1 0 0 0 -2
a:her 17 0 -2 -4 -2 -2 -2 -9 -1
a:here 1 7 12 10 -5 -4 -3 -11 -5
a:higher 8 0 -3 1 -1 0 0 -1 0
a:him 9 -3 -5 -3 -3 0 -1 5 -2
a:his 3 -9 0 0 11 -1 5 -6 -3
a:historic -6 -1 12 -1 0 0 0 -1 0
a:home -7 -1 -2 -4 -2 0 -1 -6 17
a:how -35 32 -14 14 -1 -1 -2 5 -2
a:human 2 -1 -2 10 -3 0 0 -4 -1
a:humanitarian 12 -7 -6 -4 -1 0 0 5 0
a:i -31 20 3 12 5 -3 9 -7 -11
a:important 16 -3 -6 -3 11 0 -1 -9 -1
a:in -26 22 22 -10 -24 -16 1 -18 20
a:including 37 5 -11 -13 -5 -2 -3 5 -14
a:independent -7 -1 -3 -7 -3 -1 -1 19 -1
a:indian -13 3 -1 16 -1 0 0 0 0
a:indo-pacific -5 7 -1 -2 0 0 0 3 -1
a:international -30 3 12 -1 0 0 -1 16 1
a:into -10 5 -22 14 17 16 -4 -4 -15
a:is -24 -2 -5 27 16 -5 -9 -21 18
a:israeli -6 -3 -4 -12 8 -1 10 -8 12
a:it 1 2 -5 -2 -4 12 5 -22 11
a:its -14 -4 -6 -19 -7 -3 7 9 36
a:join 5 -2 -5 -7 0 0 0 10 0
a:joint 15 -1 -2 -6 -1 0 0 -2 0
a:just -12 -5 -5 17 4 -1 -1 12 -7
a:know 15 -5 0 -7 0 0 0 1 -1
a:larger 4 -1 11 -2 0 0 0 -11 0
a:largest -5 7 0 -1 -2 0 0 4 -3
a:last 14 -11 20 -2 -6 -4 1 -7 -8
a:late -15 -1 12 9 -1 0 0 -3 -1
a:later 15 24 -10 -18 -4 -1 -2 -2 -3
a:launched -3 6 2 -2 -1 0 -1 2 -3
a:least -10 -2 9 0 6 0 -1 -2 -1
a:led -3 15 -1 -6 -1 0 0 2 0
a:let -26 -1 17 14 -1 0 0 0 0
a:like -7 14 -5 -13 -4 -2 -3 -14 26
a:little -6 -15 30 -17 14 0 -1 -4 -5
a:long 7 -1 -1 2 -5 0 0 2 -2
a:look -8 -1 0 -8 11 0 0 -3 10
a:made 1 7 -12 15 -3 -1 -6 -1 1
a:major -4 -2 -2 -3 -12 -2 -2 18 5
a:make 16 -1 -4 -2 -1 0 -4 -8 -3
a:many -23 26 9 -6 -12 -1 -3 -19 26
a:may -4 -7 -4 13 -3 0 -1 7 -1
a:me -1 -6 9 15 -9 -4 17 -12 -7
a:mexican 6 0 -4 -1 0 0 0 0 0
a:might 3 11 -3 -5 0 0 0 -1 -2
a:military -6 -5 -1 -6 -1 0 10 -9 20
a:more 15 -9 -1 -5 -2 0 -2 1 3
a:most -7 -1 -8 17 -5 -1 -3 9 -5
a:moving -5 -1 -4 -2 -1 0 -5 18 -2
a:much 3 -12 6 5 -1 0 0 -2 -1
a:multilateral -1 17 -2 0 0 0 0 -14 0
a:my -26 11 16 -23 25 0 0 -1 -1
a:n't 10 8 -9 4 -5 0 0 -4 -4
a:new -11 -8 -7 11 -4 -1 -3 33 -12
a:next 23 -5 -11 -2 -7 0 13 -6 -2
a:no 5 9 4 -8 -1 0 -2 3 -11
a:not 2 15 -13 0 -4 0 -1 -5 4
a:now -6 1 2 -7 -1 -1 -1 8 4
a:nuclear 7 0 -3 -9 0 0 0 0 8
a:obviously 1 -5 -5 7 -6 -2 -4 -10 16
a:of -1 14 -17 -16 -28 -19 -3 23 3
a:on -8 -12 35 -31 -1 5 19 -15 -5
a:ongoing 14 12 -5 -15 -2 0 -1 -6 -2
a:open -16 -3 16 10 -2 0 0 0 -1
a:or -20 4 1 27 -5 -2 0 1 -7
a:other 0 10 2 -5 -8 -5 1 3 -6
a:our -39 0 -11 41 -7 -3 -7 6 14
a:out -18 1 3 -3 16 3 -5 13 -11
a:outstanding 13 -1 -1 -2 0 -1 -1 -6 -2
a:over 0 -1 -1 -13 17 -1 6 -9 4
a:palestinian 5 0 0 -3 0 0 0 -2 3
a:political 2 8 -3 -3 0 0 0 -5 0
a:private 17 0 0 0 -11 0 -1 -3 0
a:productive -8 -1 -4 17 -1 0 0 0 0
a:publicly 16 -4 -2 -8 0 0 0 1 -5
a:rapidly 0 10 -1 -1 0 0 0 -6 1
a:read -12 4 -3 2 13 0 0 -3 -2
a:really 19 -2 -6 -5 -2 0 -1 3 -4
a:recently -1 -4 -2 -11 0 0 0 17 2
a:reflect 11 -1 -3 2 -1 0 0 -3 0
a:regarding -11 17 -4 0 0 0 -1 -2 0
a:regional 39 -18 -5 -12 -1 0 0 -2 -1
a:reiterated 5 0 -5 0 0 0 0 0 0
a:respective -5 -6 -3 -4 18 0 0 0 0
a:right 1 -1 -3 -1 -1 -1 -1 -2 6
a:russian -16 -1 21 -2 -2 0 0 0 0
a:said -26 -1 -3 26 11 2 -1 -4 -3
a:scheduled 5 -1 -3 0 0 0 0 0 0
a:second -16 0 11 -5 -1 0 0 -2 16
a:senior 11 -3 -5 -4 0 0 0 -1 -1
a:serious -8 -4 16 0 -1 0 0 0 0
a:set 26 -17 -1 0 0 0 0 -3 0
a:several -11 9 5 -6 -2 0 2 4 -1
a:share -22 -3 13 10 0 0 -2 6 -3
a:shared -19 -6 12 25 0 0 0 -8 -2
a:sharing 6 -1 -2 0 0 0 0 1 0
a:she -7 -15 -3 12 22 0 0 -3 -1
a:since 1 6 -4 1 0 0 0 -2 -1
a:small 9 -2 -2 1 -1 0 0 -2 0
a:so 28 3 -4 -33 -6 -2 -5 19 0
a:some 22 -9 -1 -8 -1 -1 -1 -5 2
a:soon -3 -9 -2 -4 0 0 0 25 -2
a:speak 25 -1 -5 -16 -1 0 0 0 -2
a:special -2 -1 -2 1 -1 0 0 11 -1
a:spoke -3 -1 0 9 3 -1 -4 -3 -1
a:start 1 6 -3 -3 -2 0 0 0 0
a:started -2 1 10 -1 -1 0 0 -9 1
a:strategic -8 27 -6 -7 -4 0 -1 -2 -5
a:strengthen 7 0 -2 -4 -1 0 0 4 -2
a:strengthening 2 11 -2 -6 -4 0 0 -2 -1
a:strong 6 -1 24 -19 -1 0 0 -4 -1
a:substantial 8 0 -3 -3 -2 0 0 -3 0
a:such -3 6 -2 0 -1 0 0 0 0
a:support 1 12 -3 -10 -2 0 0 -7 11
a:taken -9 18 -2 -5 -1 0 0 -1 0
a:taking 20 2 -8 -4 0 0 0 -5 -1
a:talk -6 10 5 -8 -1 0 -1 6 -4
a:talks -5 9 1 0 0 0 0 0 -1
a:than 12 -1 -3 -1 0 0 -1 2 -6
a:that -20 -4 -12 20 9 21 -9 -7 -7
a:the 0 10 -4 -21 -22 -16 -17 16 -22
a:their 7 -11 8 -19 15 -1 -1 -11 13
a:them 25 7 -8 -19 2 -1 -6 2 -4
a:themselves -3 -1 0 -3 -2 0 -1 6 -1
a:then 4 -5 -8 12 -4 -1 -1 2 -2
a:there 2 7 1 29 -8 -2 -7 -17 -4
a:these 21 0 -6 -8 -5 -1 -2 4 -6
a:they 13 -4 -6 -11 -8 -1 3 18 -4
a:think -1 0 -2 6 2 0 0 -2 0
a:this 34 -10 4 -23 12 -7 -3 17 -29
a:those -8 2 -8 17 -5 -1 -2 -7 12
a:through -2 13 -7 -14 -2 -1 -5 23 -6
a:throughout 7 -3 -1 0 0 0 0 0 0
a:to -24 14 -6 13 -3 -20 -12 -3 -1
a:together 31 -2 41 -15 -7 -1 -3 -22 -24
a:took -6 11 -4 -13 -1 -1 -1 15 -1
a:towards -5 -5 13 -1 -1 0 0 -2 0
a:true 15 -1 -3 -12 -1 0 0 13 -10
a:try -2 8 -1 -4 0 0 0 -1 4
a:ukrainian 7 -5 -2 -4 -2 0 0 8 0
a:underscore -6 -3 -4 14 -1 0 0 -1 -1
a:up 50 -6 -13 -17 -2 -1 -3 -2 -7
a:upon -6 3 -6 15 -3 -1 -2 -3 -3
a:us 11 -3 3 -6 -4 -2 -1 -10 12
a:very -25 -13 18 25 -7 -1 -1 6 -3
a:virtually 12 -1 -4 -2 -4 -1 -1 -6 -1
a:want -4 -5 -2 4 14 0 0 -1 -1
a:warmly -2 -1 9 -1 0 -2 0 0 0
a:was 3 -7 -25 22 0 -2 13 -5 -1
a:we -14 -17 15 20 -4 -3 -3 16 -12
a:weekly 7 -2 -4 -3 -2 0 -1 -1 -1
a:welcome -12 -1 31 -9 0 0 -1 -5 -6
a:well 8 -10 -4 5 -2 0 -1 4 -1
a:were -8 -16 -4 36 -2 -1 -1 1 -1
a:what 0 -1 18 1 0 0 -1 -11 -5
a:when 4 -3 21 -4 -12 -2 -4 -2 -3
a:where 1 -2 -5 16 -4 -1 -2 -5 -5
a:whereby -1 -1 -7 -1 -2 0 -1 12 -2
a:which -1 3 13 -10 -4 1 -3 2 -5
a:while -14 -12 -5 46 -3 0 -1 -11 2
a:who 13 -20 5 15 -7 -3 3 -10 0
a:whose 21 -3 -3 -7 -2 0 -1 -5 -1
a:wide 11 -11 -11 9 0 0 0 0 0
a:will 41 -12 -5 -1 -5 -4 -4 -22 10
a:with 38 -5 -30 7 -4 -3 -23 5 -24
a:within -1 0 10 -1 -3 -2 -3 -2 2
a:working -27 6 10 17 -2 0 0 -1 -1
a:would -12 -1 18 6 -5 -1 -3 -4 -4
a:you 0 -15 16 22 -8 -3 -5 7 -15
a:young 12 -10 0 6 -1 0 0 -3 -3
a:your -4 9 -1 0 -4 0 0 0 0
a:– -6 -10 9 -9 -2 0 0 7 12
a:— -39 1 55 -3 -10 -3 -4 19 -14
about-class=c0 12 -10 -7 4 0 0 0 1 -1
about-class=c10 -3 16 -5 -2 -6 0 0 -1 0
about-class=c13 -15 -1 10 20 -12 0 0 -1 0
about-class=c19 13 -1 -1 -1 -8 0 0 1 0
about-class=c25 11 -2 10 -10 -4 0 -1 -3 -1
about-class=c41 9 0 0 -4 -1 0 0 0 0
about-class=c52 -3 9 -1 -2 -1 0 0 0 -1
about-class=c57 20 -4 -1 -1 -10 0 0 -2 -1
about-class=f0 8 -9 -5 7 -3 0 0 1 -1
about-class=f157 -3 16 -5 -2 -6 0 0 -1 0
about-class=f175 -14 7 -1 10 -1 0 0 0 0
about-class=f182 7 -4 14 -7 -9 0 0 0 0
about-class=f252 13 -1 -1 -1 -8 0 0 1 0
about-class=f323 -26 18 14 -3 -1 0 0 -1 0
about-class=f326 31 -19 -2 -5 0 0 0 -3 0
about-class=f535 9 0 0 -4 -1 0 0 0 0
about=OTHER 12 -15 -5 10 -2 0 0 -1 -1
about=POST 51 -7 -15 -1 -17 0 -1 -5 -1
about=STATE 18 -7 -7 3 -4 0 0 0 -2
about=THING -9 25 12 -12 -8 -1 -1 -3 -2
about=THIS 8 -5 -1 -3 -1 0 0 1 0
adv=about -16 4 22 -3 -4 0 0 -1 0
adv=actually -3 1 0 -10 14 0 0 0 0
adv=again -14 7 11 -3 9 -3 -2 -6 -5
adv=ago 16 -3 -12 -8 5 -1 -3 -5 11
adv=already -1 14 -2 -1 0 0 0 -4 -4
adv=also 5 -6 8 -23 -5 13 -6 9 1
adv=as 0 8 -2 -3 -3 0 0 -1 0
adv=back -4 19 -3 -18 0 0 0 -3 8
adv=currently 8 2 -6 -1 0 0 0 0 0
adv=down -9 -4 -3 -6 -1 16 0 13 -4
adv=earlier -16 -4 -3 -1 9 -2 -4 6 11
adv=even -8 -2 -3 10 -1 0 0 -2 2
adv=ever 0 -1 -2 0 0 0 0 7 -4
adv=far 18 4 -4 -11 -3 -1 10 -9 -5
adv=finally 16 -5 -2 -3 -9 0 0 -1 0
adv=first 12 0 -4 -3 0 0 -1 -2 0
adv=formally -1 0 -1 -3 0 0 0 6 0
adv=forward 8 -6 -3 -2 -2 -1 0 8 -4
adv=here 25 -6 10 13 -6 -3 -3 -18 -12
adv=immediately 15 -1 -2 -3 -13 -1 16 -5 -6
adv=in -11 -1 -5 -5 0 0 -3 17 9
adv=just -16 4 -11 14 8 -2 -4 -15 18
adv=last 8 -5 -4 -4 8 0 -1 -1 0
adv=later 20 -1 -1 -14 0 0 -1 2 -2
adv=more 4 -4 -4 -1 -1 0 -1 10 -3
adv=not -8 15 -3 -7 -3 0 11 -3 -4
adv=now -14 6 18 1 -2 -1 -1 -1 -5
adv=obviously 25 -3 -6 -6 -9 -1 7 -8 -1
adv=of 2 6 -14 3 -4 -1 0 9 -2
adv=on -8 -1 -1 1 0 0 17 -5 -2
adv=recently -2 -2 9 4 -2 0 -1 0 -3
adv=so 8 -6 16 -1 -10 -1 -1 1 -7
adv=soon -1 13 -3 -6 0 0 0 0 -3
adv=then -29 0 28 8 6 -1 -1 -2 -11
adv=there -3 -3 -6 20 -1 -1 -4 -9 8
adv=together 18 -4 32 -8 -5 -1 -3 -26 -6
adv=up 15 -4 -7 1 -2 -1 -2 -4 1
adv=warmly -2 -1 8 1 0 -1 0 -1 -1
adv=when 3 -5 -4 12 -4 -1 -2 -4 2
adv=where 7 -2 18 -6 -2 -2 -3 -7 -1
adv=why -5 -3 -1 -3 0 0 0 -3 15
after-class=c11 0 0 0 -3 0 0 0 6 0
after-class=f162 0 0 0 -3 0 0 0 6 0
after=POST -5 -3 -2 14 7 0 0 -10 0
after=THING 0 0 0 8 0 0 0 -1 -1
against=STATE -5 -1 -1 -1 -1 0 0 -1 7
alone -17 -24 -13 26 7 -8 -35 6 2
along-class=c22 12 -6 -2 -2 -1 0 0 0 0
along-class=f290 12 -6 -2 -2 -1 0 0 0 0
along=THING 12 -6 -2 -2 -1 0 0 0 0
amod=actual -1 0 5 -1 0 0 0 0 0
amod=additional 9 -4 -3 -3 -1 -1 -3 1 3
amod=bilateral 3 9 -5 0 -1 -1 -2 -5 -2
amod=brief 0 0 -1 -1 0 5 2 0 0
amod=brutal -2 0 -1 -2 0 0 -1 -1 8
amod=close 6 0 -1 -2 0 0 0 -4 0
amod=constructive 11 -7 -3 -1 0 0 0 0 0
amod=detailed 13 3 -4 -7 -5 0 -2 -3 -1
amod=direct -3 -1 -1 -1 0 0 3 -2 6
amod=economic -13 -2 17 -2 -1 0 0 0 -1
amod=executive -2 0 0 -1 0 0 0 6 -1
amod=extensive -6 3 -1 6 0 0 0 0 0
amod=few -2 1 -1 -5 -2 0 -1 6 -1
amod=first -21 8 11 2 5 -1 -2 1 -4
amod=fruitful 6 -4 -2 -2 -1 0 0 0 0
amod=g7 -8 0 11 0 0 0 0 0 0
amod=good -4 0 5 -5 8 -1 -2 -1 0
amod=important 7 -10 -3 4 -11 0 -1 16 -1
amod=international 30 -5 -20 -1 0 0 -1 -4 -2
amod=joint -13 0 -2 -2 -1 0 13 7 -1
amod=last 5 2 -3 -1 0 0 0 0 -1
amod=latest -5 10 -1 0 0 0 0 0 -1
amod=military -2 0 -1 0 0 0 0 -1 6
amod=ministerial 6 0 -3 -4 0 0 0 0 0
amod=presidential -4 -2 -1 7 -1 0 0 -1 -2
amod=private 2 -1 -2 6 0 0 0 -1 -2
amod=productive -11 5 14 0 -7 -1 -2 -2 -1
amod=quad -22 -1 27 -3 -1 0 0 0 0
amod=recent 11 2 -4 -14 0 0 -1 -5 11
amod=regional 2 -9 11 -2 0 0 0 0 0
amod=rotational -1 -2 -1 -1 0 0 0 -5 10
amod=russian -7 -1 -1 -1 -1 0 0 -3 13
amod=second -11 -2 18 0 0 0 0 -4 -1
amod=seventh 7 -4 -10 -1 0 0 -1 8 -2
amod=special 18 -2 -13 0 -1 0 0 2 -1
amod=successful -2 12 -2 -4 0 0 0 0 0
amod=two -7 0 8 0 6 0 0 -5 0
amod=upcoming 28 -1 -8 -10 -2 0 -1 -5 0
amod=virtual 5 0 -5 2 -1 0 -3 -1 0
as-class=c13 -4 7 -8 12 0 -1 -1 -6 -1
as-class=c16 0 0 -1 5 0 0 0 -1 0
as-class=f175 -4 7 -8 12 0 -1 -1 -6 -1
as-class=f202 0 0 -1 5 0 0 0 -1 0
as=POST -3 -3 6 9 -4 -1 -4 -4 3
as=THING 14 -6 -7 10 -1 -1 -1 -9 -1
at-class=c11 -7 0 6 5 0 0 0 -1 -1
at-class=c13 -5 17 -2 -4 -2 0 0 -5 2
at-class=c19 5 -1 4 -6 -2 0 0 -2 -1
at-class=c4 6 -1 0 -2 0 0 0 0 0
at-class=c6 -2 7 0 -5 -1 0 0 -1 0
at-class=f163 -7 0 6 5 0 0 0 -1 -1
at-class=f175 -5 17 -2 -4 -2 0 0 -5 2
at-class=f248 -8 -1 16 -5 -1 0 0 -2 0
at-class=f34 6 -1 0 -2 0 0 0 0 0
at-class=f76 -2 7 0 -5 -1 0 0 -1 0
at=E-letter 6 -1 0 -2 0 0 0 0 0
at=POST -16 5 28 -9 -3 -1 -1 -4 -2
at=THING 5 12 5 0 -11 0 0 -7 0
aux='ll 10 9 -17 -16 -5 13 -3 19 -11
aux='m -3 -2 -5 15 -1 -1 -2 4 -1
aux='re 4 8 18 -23 -8 0 -4 -11 17
aux='s -3 0 -4 13 -1 0 -1 5 -5
aux='ve -4 -15 -11 2 15 -2 3 10 3
aux=am -2 0 -2 -3 -1 0 0 12 -1
aux=are -13 0 -9 -8 -2 -1 10 21 2
aux=be -11 3 24 -16 -7 -2 -2 9 2
aux=been -10 23 -6 -3 -1 0 0 -2 -1
aux=did 5 -12 -3 -13 19 0 -1 0 4
aux=had -5 9 -2 -5 -6 -1 15 -15 5
aux=has -12 12 6 -5 2 -2 3 19 -21
aux=have -1 36 -4 -7 -12 -3 -11 -10 8
aux=is 13 -6 -2 -10 -7 -4 4 3 3
aux=may -4 -4 10 2 -7 -1 0 -16 19
aux=was -8 -1 10 -6 7 0 0 -1 0
aux=will 21 -10 -2 7 -17 -7 -2 19 -14
aux=would -3 9 -6 12 -1 0 -1 0 -10
b:' -1 0 6 -1 -1 0 -1 -2 -1
b:'ll 12 4 -19 -19 -6 12 -4 28 -12
b:'m -14 -1 15 5 -5 14 -4 0 -9
b:'re 2 18 1 -12 -12 -2 -3 -10 18
b:'s -1 -7 -11 20 9 -8 -12 -10 12
b:'ve -8 -16 -12 -12 13 -1 10 28 -1
b:( 1 -3 -2 -1 0 0 0 6 -2
b:+ -6 15 -3 0 -1 0 0 -4 -1
b:, -9 16 -8 1 6 -8 -30 -14 -16
b:- -18 6 -8 0 -1 0 -1 21 -1
b:-- 6 -5 -3 5 11 -1 -4 -10 -2
b:. 6 -1 0 -1 0 0 0 -1 0
b:: -17 11 26 -8 -1 0 -1 -1 -2
b:; 1 0 0 -4 -2 0 7 -2 -2
b:CD -4 -7 13 0 -1 -1 -3 -2 6
b:COUNTED 27 5 -40 -21 -1 -4 12 6 13
b:E-announcement -8 -19 14 -1 -2 0 -2 24 -3
b:E-call -15 -9 -7 -10 43 -2 -2 -6 4
b:E-invasion -4 -2 -3 -2 -1 0 0 -2 15
b:E-letter 8 -7 -24 -5 -3 -1 61 -25 -3
b:E-meeting 18 -9 -12 -1 17 -1 -1 -7 -6
b:E-sanction -6 -2 -3 -3 0 0 -4 17 -2
b:E-session 14 0 5 -12 -5 -1 7 -1 -7
b:E-signing 14 -5 -2 -6 -3 -1 -2 1 3
b:E-summit -38 -10 44 13 -1 0 -1 -4 -5
b:E-talks -16 76 -19 7 -23 -2 -3 -11 -12
b:E-visit -5 12 -2 -5 -1 0 0 -1 0
b:FORCES -15 -16 -13 -19 -3 -1 -4 9 59
b:NAME 22 6 16 11 -38 -5 -29 -2 -12
b:PEOPLE 35 -20 18 -10 -24 -7 -14 21 -15
b:POST 1 -11 -13 -16 -6 -25 -10 17 -16
b:STATE -32 8 1 -23 7 -4 -9 8 28
b:THING -1 -2 13 -26 -34 -11 8 10 18
b:TIME 10 -35 -9 0 7 -7 11 -23 35
b:a 20 -9 5 6 2 -7 15 -27 -25
b:able -3 -10 15 -1 -4 -1 -1 6 -4
b:about -41 5 16 -8 23 -3 -9 37 -21
b:accept -3 -3 -2 27 -2 0 -6 -7 -4
b:actual -1 0 5 -1 0 0 0 0 0
b:actually -3 1 0 -10 14 0 0 0 0
b:additional 21 -15 -10 -8 -2 0 -2 22 -4
b:adopted -3 -1 -4 0 0 0 0 10 0
b:after 37 -2 -16 -12 -2 0 0 3 -2
b:ago 11 -3 -7 -12 -2 -1 8 2 6
b:all 20 -12 -13 11 -6 13 -5 -13 -1
b:already -1 13 -3 -2 -1 6 -1 -7 -5
b:also -3 -5 16 17 -10 11 -7 -3 -22
b:am -8 -3 -3 7 -2 0 -1 10 -1
b:american -1 0 -3 0 0 0 -1 1 6
b:an 0 -9 10 10 -12 9 -4 -8 4
b:and 6 1 -33 34 8 -16 -15 9 -25
b:announced -3 -1 10 -11 -1 -1 -1 10 -5
b:annual -5 12 -1 -3 0 0 0 0 0
b:any -2 13 -3 0 -11 -1 3 -2 3
b:approximately -2 -1 0 0 -1 0 0 -3 5
b:are -8 23 -8 -5 -11 -5 6 8 -1
b:as -3 -8 23 -9 -9 -5 -4 -1 11
b:ask -2 -2 0 -4 -2 -1 -2 4 6
b:asked 12 -7 -4 8 -6 0 -1 -2 -1
b:at 13 -14 -16 24 9 -3 -10 7 -13
b:based 10 1 -1 -4 -4 0 0 0 0
b:be -14 -10 36 12 -21 -7 -12 17 -10
b:because 15 5 -16 0 -4 -3 -5 -9 9
b:been -30 35 0 -13 -7 -1 7 8 3
b:before 2 7 -5 -4 -1 0 -3 -3 9
b:begin 1 0 -1 -1 0 0 -1 5 0
b:being 2 3 -3 -9 -1 0 -1 9 4
b:believe -3 7 -1 -1 0 0 0 0 0
b:bilateral 3 9 -5 0 -1 -1 -2 -5 -2
b:both -11 13 -7 6 4 0 0 -2 -4
b:brief 0 0 -1 -1 0 5 2 0 0
b:bring 0 -1 -2 1 0 0 0 20 -16
b:brutal -2 0 -1 -2 0 0 -1 -1 8
b:but -2 18 -23 -27 33 -2 -3 -6 12
b:by 18 -13 -34 -20 -5 -3 22 29 5
b:called 3 -4 -2 -2 0 0 0 -2 6
b:came -9 0 10 -1 0 0 0 0 0
b:can 21 -2 -5 3 -2 -1 -1 -7 -5
b:certain -3 -1 -3 -3 -2 0 10 6 -6
b:certainly 1 -1 -5 -3 13 0 0 0 0
b:clear 6 -1 -3 -3 -1 0 0 -1 6
b:clearly 9 -2 -1 -2 2 0 -1 -7 -1
b:close 6 0 -1 -2 0 0 0 -4 0
b:comes -7 -2 16 -5 0 0 0 -2 -1
b:coming -19 -4 21 -3 0 0 0 10 -1
b:confirm 1 5 -2 -3 0 0 0 -1 0
b:congratulate 0 -2 -1 -2 -1 0 0 7 -1
b:constructive 11 -7 -3 -1 0 0 0 0 0
b:continue -3 4 -3 -9 -1 0 -1 14 -2
b:continuing -5 9 -1 -2 -1 0 0 0 -1
b:currently 8 2 -6 -1 0 0 0 0 0
b:daily -3 0 -2 -2 -1 0 0 8 -1
b:despite -24 -2 -1 0 25 0 -1 4 0
b:destabilizing 13 -2 0 -8 0 0 0 -4 -2
b:detailed 13 3 -4 -7 -5 0 -2 -3 -1
b:did -3 -18 -9 -13 21 -2 -4 26 0
b:direct 10 -9 -1 -4 0 0 3 -2 6
b:discuss 3 0 -7 5 0 0 0 0 0
b:discussed 4 11 9 -4 1 -1 0 -2 -21
b:do 4 1 -6 10 4 0 -1 -5 -6
b:does -2 0 -1 -7 -1 0 0 6 8
b:down -3 -1 -2 13 -2 0 5 -12 0
b:due 10 -1 -1 2 -1 -1 -6 -4 -1
b:during -13 -16 -6 44 -5 -1 -3 2 2
b:each 19 -7 -5 -1 -2 0 -1 -7 -6
b:earlier 0 -6 -5 1 -8 -3 -4 9 14
b:economic -13 16 16 -3 -2 0 0 -16 -2
b:encouraged -9 9 -2 5 0 0 0 0 -2
b:end -2 0 0 0 0 0 0 -1 5
b:entered -1 0 -2 0 0 0 0 5 0
b:even -8 -3 -4 9 -1 0 0 -4 9
b:ever -16 11 4 0 -1 0 -1 7 -5
b:every 13 -20 11 0 0 0 0 -1 0
b:executive -4 -1 -3 -3 -1 0 -1 13 -4
b:expect -4 -2 15 -10 11 0 0 -2 -3
b:extensive -13 -2 -1 20 -1 0 0 -1 0
b:far -3 12 -1 -4 -2 0 -2 -1 -4
b:federal -2 -1 -3 -3 -1 -1 15 -7 -2
b:few -2 1 -2 -6 -2 -1 -2 7 -1
b:final -7 16 -4 -1 0 -1 -2 -3 -1
b:finally 18 -5 -1 -2 -8 0 0 0 0
b:first -51 17 45 2 6 -2 -4 -10 -7
b:first-ever 7 0 -2 0 0 0 0 -1 0
b:follow -6 -1 -1 -2 11 0 0 -2 4
b:following -10 26 -3 -8 -4 0 -1 1 0
b:for -22 -20 17 17 15 10 3 -24 -6
b:foreign -9 -2 6 2 3 0 -1 -2 3
b:formally -1 0 -1 -3 0 0 0 6 0
b:forward 4 -21 31 -1 -8 -1 -1 -1 -3
b:from 27 -16 -11 10 5 -1 4 -8 -9
b:fruitful 6 -4 -2 -2 -1 0 0 0 0
b:get 4 0 5 -6 0 0 0 0 0
b:go -2 0 -1 8 -1 0 0 -2 2
b:going 14 -21 -3 6 -8 -2 -2 3 13
b:good 6 -2 6 -16 18 -1 -2 -8 -5
b:got -6 -1 -1 -3 18 -1 -1 -7 -6
b:great 4 -11 27 -14 -4 0 -1 -2 -2
b:guess -21 -4 22 -8 -1 -1 -1 16 -6
b:had -23 19 -16 9 7 -4 9 -8 1
b:happen 7 -2 -4 -3 -2 0 -1 -1 3
b:happened 2 -1 -1 -1 1 0 0 0 7
b:has -25 24 -2 -9 -1 -3 0 23 -8
b:have -2 47 -23 -32 -9 -6 3 5 11
b:having 11 -2 -2 -2 -2 -2 -5 -1 -4
b:he 17 -43 -26 33 26 6 22 -23 -25
b:hear 12 -6 -4 0 0 0 -1 -2 0
b:heard 1 0 -1 -5 0 0 8 0 0
b:help 13 -2 -1 0 0 0 0 -10 1
b:her -16 -2 -3 28 -1 0 0 -4 0
b:here -11 -14 30 -5 7 0 4 -6 -4
b:him -1 -7 -3 -1 15 0 0 -1 0
b:his 5 -19 -17 -5 18 -3 -4 11 12
b:honored 6 -1 -2 5 -1 -1 -2 -2 0
b:hope 4 0 -4 2 0 0 -1 -10 8
b:host -13 0 15 0 0 0 0 0 0
b:how 5 5 -4 1 -3 0 0 5 -6
b:human -5 12 -4 -1 -1 0 -1 -3 0
b:i 14 10 -35 21 19 -14 -5 -12 -26
b:if 6 3 -6 -5 -2 0 0 -2 10
b:immediately 17 0 -4 -2 -13 0 16 -4 -6
b:important 19 -7 -10 13 -13 -1 -2 8 -9
b:in -14 34 4 -25 -8 0 -10 9 -2
b:in-depth -2 -2 -3 11 0 0 0 0 0
b:including -10 -5 -2 -2 2 -1 -2 2 12
b:intend -9 14 -2 -5 -1 0 0 0 -1
b:into 0 -9 2 7 -1 -1 -1 4 -1
b:is 11 39 -16 -9 -16 -8 -3 -13 5
b:issued 0 -1 -1 0 0 0 -1 5 -1
b:it 20 2 -2 -9 -7 -4 -8 9 -5
b:its 4 -4 -3 -2 -1 -1 -1 8 -2
b:join 7 -2 -4 -5 0 0 0 4 -1
b:joining -6 0 -1 -1 -11 5 -1 17 0
b:joint -13 0 -2 -2 -1 0 13 7 -1
b:just -27 3 -14 16 18 -3 -5 -7 14
b:know 2 -25 -10 0 28 -5 -5 14 -6
b:last 2 -12 22 -17 2 -1 7 -13 6
b:late -4 -1 -1 0 -1 0 11 -3 -2
b:later 17 -2 -5 -2 -1 0 0 -2 0
b:latest -5 10 -1 0 0 0 0 0 -1
b:led 7 -1 -6 -5 -1 -1 -3 -5 6
b:like -14 -1 -1 18 -1 -1 0 -1 0
b:look 14 -8 -7 5 -2 0 -1 -1 0
b:looking -17 -4 15 -5 16 0 -1 -2 -1
b:looks 6 -4 -2 -1 -1 0 0 0 0
b:made 7 5 -3 -3 -3 -1 -2 2 -1
b:main -23 13 -4 16 -1 0 0 -1 -1
b:major 14 -1 -1 -8 0 0 0 -2 0
b:make -5 7 -4 -1 -1 -1 -3 6 -5
b:making -3 0 25 -5 -3 -1 -2 -7 -4
b:may -6 -6 9 1 0 -1 -1 -16 20
b:me -25 -9 13 23 15 0 -1 -12 -3
b:might 8 -1 0 0 -1 0 0 -7 -1
b:military -7 -1 -2 -21 -1 0 -1 16 16
b:ministerial 6 0 -3 -4 0 0 0 0 0
b:more -9 2 -2 1 -2 0 -1 12 -4
b:much 18 -2 -12 3 -5 -1 -1 -1 -1
b:multilateral 9 -1 -4 -3 0 0 -1 1 -1
b:my -2 9 6 13 -6 -2 3 -9 -13
b:n't -3 -4 -3 -5 9 0 0 9 -2
b:new -5 13 -6 13 -2 -1 -1 -7 -5
b:next 1 -1 -3 -1 -1 -1 -2 -2 6
b:no -7 18 -2 -5 4 0 0 -2 0
b:not -15 -2 10 -6 2 0 14 1 0
b:note -1 -1 -1 -1 0 0 -1 -5 9
b:noted -7 -4 -2 -3 12 0 0 4 -2
b:now -20 7 18 14 -3 -1 -2 -6 -6
b:obviously 14 0 -9 -3 -5 0 7 -2 -1
b:of -15 10 -8 22 -29 -17 -3 -14 30
b:off -3 0 2 7 0 0 0 -2 0
b:on -9 14 -28 7 23 1 -12 4 -5
b:only 7 -2 -3 -5 0 0 0 13 -5
b:or -2 -2 -6 8 -1 0 -1 4 -3
b:other -2 0 -3 0 -1 0 0 16 -9
b:our -20 19 17 39 -15 -3 -6 -44 11
b:out 29 -4 9 -7 -11 0 -1 -10 0
b:over 22 -10 -2 -4 -3 -1 -1 -1 -3
b:participate 9 -3 -2 -1 0 0 -3 -4 -1
b:particularly 5 -1 -2 -2 -1 0 0 -3 2
b:plan 8 -12 -7 -9 14 0 -1 1 -1
b:planning 4 -7 -3 22 9 -2 -2 -8 -10
b:pleased 4 0 -1 -7 -1 0 -2 9 0
b:presided 6 0 -2 0 0 0 0 -2 0
b:presidential -6 -1 -1 7 -2 0 0 -1 -3
b:private 2 -1 -2 6 0 0 0 -1 -2
b:productive -3 4 14 -2 -10 0 -1 -3 -1
b:proud -2 -3 -1 6 0 0 0 0 -2
b:provided -3 -4 -2 -3 0 0 -1 13 -5
b:put -14 0 -5 18 0 0 0 3 0
b:quad -22 -1 27 -3 -1 0 0 0 0
b:raised 3 -8 -5 -2 13 0 0 0 0
b:reaffirmed -4 1 -5 -8 0 0 0 19 -1
b:really 19 -12 3 -4 -4 0 -1 -1 0
b:recent 14 1 -5 -14 0 0 -1 -5 11
b:recently -3 -2 5 4 -2 0 -1 13 -8
b:regional 15 -14 4 -2 -1 0 0 -2 -1
b:reiterate 12 -1 0 -3 -7 0 0 -1 -1
b:remember -7 -5 -4 9 -3 -2 -5 -6 19
b:rotational -1 -2 -1 -1 0 0 0 -5 10
b:russian -7 -1 -1 -1 -1 0 0 -3 13
b:said 7 -7 -10 -7 14 5 -2 -3 2
b:same -8 0 -3 -4 15 0 -1 -4 0
b:saw 0 0 0 1 0 0 0 7 -4
b:say 5 -1 -4 -1 -1 0 0 -1 0
b:second -5 -5 12 -1 -1 0 -2 -2 -2
b:secondly 3 7 -4 -5 -1 0 0 -1 0
b:see -16 -8 -5 31 -4 -1 -5 5 1
b:seen -6 2 -3 -9 -1 -1 -1 18 -5
b:sending -4 -2 -1 -1 0 0 11 -1 -1
b:sent -2 -1 -1 -6 -1 0 17 -3 -1
b:seventh 7 -4 -10 -1 0 0 -1 8 -2
b:several -2 -1 0 0 0 0 -1 6 -1
b:share 6 6 -4 -5 -1 0 0 0 -4
b:she -18 9 -2 11 -8 -2 0 11 -2
b:short 9 -1 -5 -1 -1 0 -1 -4 -1
b:since -15 -3 9 7 -2 0 -1 18 -11
b:so -30 7 1 15 2 -1 -2 18 -9
b:some 20 -15 13 6 -4 4 -3 -28 7
b:soon 6 0 -1 -3 0 0 0 1 -1
b:speak -19 9 -1 -3 0 0 14 0 3
b:special 17 -24 -13 -2 -1 -1 -1 27 -4
b:spent -5 -1 0 7 0 0 0 0 0
b:started 1 -5 6 -3 0 0 0 -1 0
b:strongly -1 -2 -2 -2 0 0 0 -6 11
b:successful -5 15 -10 -5 -2 0 0 11 -1
b:such -11 13 -2 -3 -1 0 0 -7 14
b:supposed -15 17 -1 5 -1 0 0 -2 -2
b:sure -6 -1 -2 1 0 15 0 -3 -2
b:take 5 -1 -2 -5 0 0 0 7 -3
b:taken -1 -11 18 -8 -1 0 -1 3 -2
b:talked -16 -7 -2 -7 34 0 -3 0 -1
b:talking -5 9 -1 -1 -1 0 0 0 0
b:thank 7 5 -3 1 -6 13 -3 -15 -5
b:that 19 18 -27 -11 -13 -12 -3 -12 21
b:the 4 -12 18 -26 -11 -33 -31 21 -9
b:their -2 -11 -13 0 23 -3 -5 -7 13
b:them -5 -2 -1 8 0 0 0 2 2
b:then -20 2 34 -2 -4 -1 -2 -1 -10
b:there 10 4 27 -3 -11 -4 -4 -13 -10
b:these -19 12 -7 16 -4 -2 -4 6 -4
b:they 21 -17 -19 -12 33 -6 -3 -12 13
b:think -11 16 53 -11 -4 -2 -4 -34 -5
b:third 1 5 -2 0 -1 0 -1 -2 -1
b:this -18 -21 4 33 -37 -4 -2 21 7
b:those 10 4 -2 -13 -3 -1 -3 1 7
b:through -4 0 -5 1 -1 0 0 6 -3
b:throughout 7 -1 -2 0 0 0 0 0 0
b:to 35 -23 -13 -26 -2 -23 7 -4 -10
b:together 2 1 0 -3 0 0 0 -5 6
b:took 10 -1 16 -2 -1 0 -6 -16 2
b:understand -7 -2 -1 3 12 -1 -1 -1 -1
b:unjustified -2 -1 -1 -2 0 0 -1 -1 5
b:unprovoked -7 -1 -1 -1 0 0 0 -1 9
b:until -2 -1 -1 -3 -2 0 -1 10 -1
b:up -23 21 0 -7 10 0 0 0 1
b:upcoming 28 -1 -8 -10 -2 0 -1 -5 0
b:us 15 -5 15 -17 -18 4 -3 14 -9
b:use -2 -1 -4 11 0 0 -1 -2 -1
b:various 10 0 -5 -2 -1 0 0 -1 0
b:very 16 -14 -7 24 -3 -2 -3 -8 -2
b:virtual -8 -1 10 2 -1 0 -3 -1 0
b:want 18 -1 -8 -2 -4 -1 -1 -5 -1
b:wanted 9 0 -4 -1 -1 0 0 0 0
b:was 10 -24 57 -16 -8 -5 -18 -15 12
b:we 4 16 0 1 -12 -17 -12 0 -8
b:welcome 8 -1 -6 -4 -2 0 -1 -4 9
b:welcomed -2 -1 -3 -2 -1 0 0 10 -2
b:well 11 -3 -2 -3 -2 0 0 -1 3
b:went -2 -4 -1 -1 -1 0 -1 14 -6
b:were 36 6 -16 0 -12 -2 -4 -14 3
b:what -3 -13 -5 7 -8 -1 9 17 -2
b:when 20 -7 -8 -1 -5 -2 -3 -11 17
b:where 0 -8 30 -2 -3 -3 -4 -8 -2
b:whether -2 0 1 0 0 0 0 -2 5
b:which -11 20 -7 17 -4 -1 -7 -9 -1
b:while 1 -5 -3 -13 -1 0 0 -13 32
b:who -24 -17 9 24 2 -3 -3 -6 16
b:whole -7 -1 -1 0 0 0 0 -3 11
b:why 1 -14 -8 -2 -4 -1 -3 20 9
b:will 37 -19 -6 10 -21 -9 -5 18 -15
b:with 17 22 -27 12 -14 -2 -5 -11 5
b:would -14 13 9 4 -2 -1 -1 -2 -12
b:yes 5 -7 -3 3 -2 0 0 2 0
b:you 2 -4 5 -31 3 20 -11 20 -11
b:your 2 -3 4 -7 -5 -3 7 -19 21
b:– -13 6 -7 -7 -4 -1 -3 22 8
b:— -26 -30 35 -2 12 -2 6 10 -3
bare-class=c10 15 -11 -1 -3 -2 0 0 4 -1
bare-class=c11 -4 5 3 12 -11 -4 -6 -2 3
bare-class=c13 1 16 -6 -8 0 0 0 0 0
bare-class=c28 9 0 -1 -5 0 0 0 0 0
bare-class=c29 2 -1 -1 5 0 0 0 -6 3
bare-class=c3 4 4 -1 -4 19 -9 0 -6 -17
bare-class=c43 -4 1 13 2 -4 0 -1 -7 -3
bare-class=c44 -10 -7 -5 25 -6 0 0 0 0
bare-class=c47 -12 -8 -1 12 -1 0 0 13 -3
bare-class=c49 -2 16 -4 -6 -1 0 -1 -2 0
bare-class=c52 7 -4 7 -1 -1 0 0 -1 -8
bare-class=f157 15 -11 -1 -3 -2 0 0 4 -1
bare-class=f162 4 -4 -3 -2 -1 -1 -1 11 -3
bare-class=f163 -4 -2 19 -6 0 0 0 -3 -3
bare-class=f164 -5 10 -11 20 -9 -3 -5 -10 9
bare-class=f175 -4 16 -2 -7 0 0 0 1 0
bare-class=f176 6 -1 -4 0 0 0 0 0 0
bare-class=f26 4 4 -1 -4 19 -9 0 -6 -17
bare-class=f381 -8 0 0 9 0 0 -1 3 -2
bare-class=f383 9 0 0 -4 0 0 0 -7 4
bare-class=f574 3 -4 -1 5 0 0 0 0 0
bare-class=f575 -3 0 5 0 0 0 0 -1 0
bare-class=f632 -12 -8 -1 12 -1 0 0 13 -3
bare-class=f662 -2 16 -4 -6 -1 0 -1 -2 0
bare-class=f689 0 -1 11 -2 -1 0 -1 -6 -6
bare=E-signing 11 -11 -1 -1 0 0 0 0 0
bare=NAME -21 -8 21 16 -3 -1 -4 -7 -1
bare=OTHER -2 5 -3 5 -2 0 -1 3 -4
bare=PEOPLE -1 -1 6 7 -2 -1 -1 -5 -8
bare=POST -23 13 17 -11 -4 -1 -5 5 6
bare=THING -8 -1 17 -15 -10 -3 12 -2 6
bare=TIME 23 5 -15 -4 9 -12 -11 1 -11
because=POST -4 18 -3 -2 -1 0 -2 -10 -1
between=POST -3 15 -6 -1 -2 0 -3 -3 0
by-class=c17 -2 14 0 -1 0 0 0 -4 -6
by-class=c52 5 -3 -2 -5 0 0 0 6 0
by-class=f221 -2 14 0 -1 0 0 0 -4 -6
by-class=f692 -3 -2 -1 -4 0 0 0 12 0
by=PEOPLE -12 -3 -2 19 0 0 0 0 0
by=POST -1 4 -11 -7 -4 -1 7 12 0
by=STATE -1 -3 -2 -1 0 0 0 8 0
capital -15 32 44 -22 -12 -5 5 -18 -14
class=c10 -7 1 -3 4 9 -7 -11 8 -4
class=c11 6 -12 29 -18 -7 -2 1 12 -13
class=c13 -5 -9 -2 -26 -6 -3 0 45 7
class=c15 -16 32 2 -16 -8 -2 -3 22 -9
class=c16 21 -3 12 8 -4 -2 -4 -20 -7
class=c2 14 -6 -2 -6 -8 0 -1 9 -3
class=c21 -2 -1 -2 -1 -1 -1 -1 -10 17
class=c22 -4 -3 -5 -3 -1 -1 -1 -12 25
class=c23 16 -16 5 -8 -7 -3 12 -2 1
class=c24 -5 -2 -3 -4 -2 0 -1 -11 34
class=c29 -12 -6 -9 32 -1 0 -1 10 -12
class=c3 13 -20 -2 12 2 17 28 -35 -38
class=c31 11 -12 -15 4 -5 -2 -4 -18 43
class=c34 -5 -3 -3 -8 15 -2 -4 10 0
class=c35 -22 -10 -12 -14 -8 -3 3 10 52
class=c38 5 -1 -6 8 -3 4 -4 10 -15
class=c4 -19 9 -13 5 -10 -3 4 13 12
class=c42 -33 -3 -17 39 2 -20 10 24 -53
class=c44 -2 -4 -6 -4 -1 0 -1 18 -3
class=c45 5 -11 -7 8 -13 -4 -3 14 4
class=c47 15 21 -22 7 27 -4 -28 -36 -18
class=c48 6 -2 1 -16 -5 -2 -3 28 -5
class=c49 -3 -1 -2 11 0 0 0 -2 -2
class=c50 31 15 35 -3 -6 -9 -13 -40 -31
class=c52 -1 -1 -3 18 -3 -1 -2 -7 -1
class=c54 1 -3 -6 -13 -1 0 -1 -7 32
class=c57 3 -7 -5 7 10 -1 -4 -2 -5
class=c58 2 12 -8 -8 7 -1 -2 11 -12
class=c6 -18 16 -12 16 -11 -4 -7 22 -8
class=c7 26 -17 -6 11 -10 -4 -6 -1 7
class=f102 -5 -6 -6 -5 -1 0 -1 8 14
class=f113 31 -12 -1 16 -9 -4 -5 -14 -6
class=f153 1 6 0 7 11 -6 -10 -12 -3
class=f157 -6 -5 -4 -2 -2 0 -1 21 -1
class=f166 20 -9 13 -8 -5 -2 2 -3 -11
class=f169 -11 0 -4 -9 -1 0 0 30 -1
class=f175 -2 -1 -3 -1 0 0 0 12 -2
class=f176 -3 -4 -5 -15 -1 0 -1 4 25
class=f178 6 -5 -7 -8 -4 -3 4 21 -10
class=f180 -3 0 14 -2 0 -1 -1 6 -7
class=f192 -8 19 6 -11 -4 -2 -2 7 -5
class=f201 -2 -2 -2 -1 -1 0 0 15 -3
class=f203 21 -3 12 8 -4 -2 -4 -20 -7
class=f21 -1 -2 -2 -4 0 0 0 10 -2
class=f26 16 -9 0 12 1 30 -9 -20 -21
class=f27 -11 -6 -5 -1 -6 -2 56 -20 -6
class=f276 -2 -1 -2 -1 -1 -1 -1 -10 17
class=f28 12 -4 5 6 -1 -11 -19 8 -10
class=f288 -3 -1 -2 0 -1 0 -1 -7 12
class=f291 -1 -1 -2 -2 0 0 0 -3 10
class=f298 8 -14 6 -4 -5 -3 13 -4 2
class=f300 8 -1 -1 -4 -3 0 -1 1 -1
class=f316 -4 -1 -2 -3 -2 0 -1 -5 25
class=f34 -16 13 -9 13 -8 -2 6 0 1
class=f36 -3 -1 -2 -4 -1 -1 -1 15 -4
class=f383 -6 -5 -5 10 -1 0 -1 14 -10
class=f407 22 -6 -8 -9 -3 -1 -2 -15 21
class=f408 -2 -2 -1 0 0 0 0 1 9
class=f409 -5 -4 -5 14 -2 0 -1 -3 10
class=f42 -1 -2 -2 -4 0 0 0 -3 13
class=f446 -5 -3 -3 -8 15 -2 -4 10 0
class=f455 -7 -4 -3 -3 -1 0 -2 31 -11
class=f457 -14 -7 -9 -11 -8 -4 5 -19 58
class=f497 5 -1 -6 8 -3 4 -4 10 -15
class=f560 1 -11 8 -10 -6 -2 -6 30 -8
class=f561 23 7 -9 9 22 5 -10 -46 -17
class=f562 17 -17 -6 71 -9 -8 -12 -22 -22
class=f563 -34 13 19 -5 0 -9 -17 21 2
class=f564 0 -1 0 -4 0 0 -1 11 -1
class=f565 -14 15 -9 -1 -8 -3 13 -12 16
class=f568 -8 -1 -1 -6 -2 0 17 2 -3
class=f570 -17 3 -10 5 -4 -5 21 17 -13
class=f572 -8 -4 -5 -10 11 0 5 18 -3
class=f593 -1 -4 -5 -3 -1 0 0 13 -2
class=f611 25 10 13 -7 -6 -1 -4 -25 -10
class=f612 -9 -6 -4 -6 -2 0 -1 0 23
class=f613 7 -7 -3 -3 -3 -1 9 4 -2
class=f614 -3 -2 -3 11 0 0 -1 3 -3
class=f615 -1 -1 -1 -4 0 0 0 13 -4
class=f622 -6 -2 0 19 -1 -1 -5 2 -2
class=f624 -5 -2 -3 -2 -1 0 -1 6 10
class=f631 26 11 5 -2 -17 -2 -2 -15 -7
class=f632 3 19 -18 16 -5 5 -14 -16 -10
class=f633 7 -10 -11 -16 61 -2 -5 -13 -10
class=f636 -5 -4 9 -2 -2 0 0 -1 6
class=f638 1 7 2 -12 -3 -1 -3 14 -4
class=f639 -4 0 0 11 0 0 0 -2 -1
class=f640 -6 -4 -5 -4 -3 -2 -2 5 12
class=f654 11 2 -7 -13 -3 -2 -1 12 0
class=f655 -6 -4 8 -3 -2 -1 -1 15 -5
class=f664 -3 -1 -2 11 0 0 0 -2 -2
class=f668 41 16 38 -2 -26 -9 -13 -39 -30
class=f691 -1 -1 -3 18 -3 -1 -2 -7 -1
class=f726 -10 -2 -3 -2 -1 0 -1 -6 20
class=f729 -1 0 0 0 0 0 0 -1 5
class=f730 13 -1 -4 -12 0 0 0 -1 7
class=f76 -2 -1 -3 18 -2 0 -1 -9 -4
class=f767 4 -6 -5 11 10 -1 -3 -12 -4
class=f77 -2 7 4 -8 -3 -1 -3 15 -9
class=f777 -5 16 -1 0 -1 0 0 -4 -3
class=f778 7 -3 -7 -9 8 -2 -2 16 -9
class=f78 -9 12 -11 9 -4 -1 -3 4 3
class=f80 -6 -3 -2 -3 -1 -1 0 14 -3
clause 4 9 -5 4 -14 -1 7 0 -14
complement -10 9 -1 3 -18 -7 -2 -14 30
complement-class=c13 32 -5 -5 -9 -1 -1 -5 -6 -5
complement-class=c2 7 11 -2 -6 -6 -1 -2 0 -3
complement-class=c23 13 -8 -5 3 -8 -2 -4 -1 7
complement-class=c31 -8 -3 15 -1 0 0 0 3 -2
complement-class=c38 -30 12 15 8 0 -1 -1 6 -10
complement-class=c42 15 -2 -14 -2 3 0 7 8 -12
complement-class=c45 -11 -2 -14 -5 0 0 -3 -7 36
complement-class=c47 10 2 -6 11 -4 -2 -7 6 -11
complement-class=c52 -12 14 -1 -7 5 0 0 -1 0
complement-class=c56 0 -8 -4 -7 -4 -1 9 1 12
complement-class=c6 -13 0 17 -2 0 0 0 2 0
complement-class=f175 32 -5 -5 -9 -1 -1 -5 -6 -5
complement-class=f18 1 13 -1 -4 -4 -1 -2 0 -3
complement-class=f298 -6 -2 -3 11 -2 0 0 1 -1
complement-class=f302 20 -7 -3 -7 -2 0 0 0 -1
complement-class=f408 -8 -3 15 -1 0 0 0 3 -2
complement-class=f497 -11 -1 22 -12 0 0 -2 5 -6
complement-class=f498 -19 0 -3 19 0 0 0 6 -2
complement-class=f559 11 0 -8 6 6 0 -2 -9 -3
complement-class=f560 9 -1 -2 -5 0 0 -2 -1 -2
complement-class=f561 3 0 -2 -1 -2 0 10 -3 -2
complement-class=f614 -10 -2 -13 -5 0 0 -3 -7 36
complement-class=f632 3 9 -3 -7 -2 -1 -6 16 -10
complement-class=f634 14 -1 -1 0 -1 0 -1 -12 0
complement-class=f691 -12 14 -1 -6 5 0 0 -1 0
complement-class=f739 9 -7 -2 -6 -3 -1 9 -12 13
conj 22 -8 15 -50 2 -2 -5 15 10
cop='s 20 -2 -3 -4 -2 0 0 -8 -1
cop=be -5 -1 3 4 -1 0 0 3 -2
cop=is 8 11 -6 -2 -3 0 -3 -9 -2
cop=was -13 25 4 3 -7 -2 -7 -1 -6
cop=were -10 12 0 0 -1 0 0 -1 0
cue=after 24 -2 -5 -3 -3 0 -1 -4 -2
cue=again 31 -20 -21 11 2 -1 -1 -2 -5
cue=any -4 28 -16 1 6 -3 5 -15 -3
cue=before 4 0 -8 7 -5 0 -4 -1 7
cue=can 25 -15 12 -9 2 -1 -2 -4 -9
cue=could -6 6 -3 4 -2 0 -1 -8 10
cue=every 10 -20 9 -2 -2 0 10 -1 -1
cue=how 17 9 -11 -10 -1 -1 -1 4 -6
cue=if -5 2 -13 -7 22 -1 0 -3 11
cue=just 7 -17 -28 19 24 -5 -11 -1 8
cue=may -19 -8 16 -2 14 5 -2 -23 18
cue=might 8 -1 0 0 -1 0 0 -7 -1
cue=must -13 19 -3 -4 -1 0 0 -2 5
cue=n't 14 5 -9 -14 14 -1 -3 1 -4
cue=no -20 25 -13 6 8 -1 3 -7 -3
cue=not -6 -14 5 2 8 -1 8 -4 2
cue=should 0 22 -8 -3 0 0 0 -4 -5
cue=since -25 14 1 6 -3 -1 -2 22 -12
cue=today 0 -11 -25 -1 -22 7 17 24 4
cue=when 7 -13 -13 3 -9 -3 -5 12 19
cue=whether 10 -1 -1 -3 -9 0 0 -1 4
cue=why 20 -16 -12 -10 -7 -2 -3 21 9
cue=would 5 3 -2 17 -5 -2 -3 -9 -8
det=a 4 3 -12 -4 3 -7 21 -12 -4
det=all 13 1 -3 -5 0 0 0 0 0
det=an 5 -6 -8 -3 -8 11 -3 17 -5
det=any -12 14 -2 -3 -2 -1 2 1 -1
det=none 21 8 12 -36 -23 -6 -16 15 -1
det=some -16 1 26 -5 -2 0 -2 1 -3
det=that 9 -2 -10 0 4 -1 2 -6 5
det=the 1 -13 21 -4 -16 -11 -17 -18 23
det=these 6 9 -12 3 -3 -1 -1 -4 5
det=this 2 -11 -9 28 -26 -1 -6 27 -9
det=those -7 15 -10 -5 -2 -1 -1 18 -5
during-class=c11 -4 0 0 6 -1 0 0 -2 0
during-class=c47 -8 0 -1 -1 18 0 -4 -3 0
during-class=f164 -4 0 0 6 -1 0 0 -2 0
during-class=f633 -8 0 -1 -1 18 0 -4 -3 0
during=E-call -8 0 -1 -1 18 0 -4 -3 0
during=E-visit 1 -1 -2 8 -4 0 0 0 0
during=TIME -4 0 0 6 -1 0 0 -2 0
for-class=c11 6 6 -10 -4 -2 -1 -3 11 -5
for-class=c19 -5 0 -1 -1 -1 0 9 1 -2
for-class=c3 11 -1 0 -1 0 0 0 -2 -3
for-class=c35 13 -5 -5 -1 0 0 0 0 0
for-class=f162 0 -1 -1 0 0 0 0 7 -1
for-class=f163 4 8 -7 -2 -1 0 -2 3 -4
for-class=f28 11 -1 0 -1 0 0 0 -2 -3
for-class=f453 13 -5 -5 -1 0 0 0 0 0
for=E-talks 11 4 0 -5 0 0 0 -2 -4
for=POST -7 -5 20 -15 3 -1 2 15 -9
from-class=c52 6 0 -1 -1 3 0 5 -7 -2
from-class=f692 -2 0 0 0 3 0 5 -1 -1
from=NAME 0 -3 -3 -3 -1 0 0 -11 24
from=PEOPLE 7 -1 -1 -3 0 0 6 -7 -1
from=POST -8 -2 -4 -3 13 0 14 0 -8
from=STATE -2 -2 -3 1 -1 0 -1 -9 21
hhw='s 12 -8 -6 13 -3 0 0 -5 -1
hhw=, -5 9 -2 2 0 0 0 0 0
hhw=able 6 -4 0 -2 -2 0 0 -1 1
hhw=asked -2 -6 -3 27 0 0 0 -12 -1
hhw=build 7 -2 7 -3 -3 0 0 -6 0
hhw=continue 18 -1 -1 -8 0 0 0 -4 0
hhw=conversations -7 -2 -3 8 7 0 0 0 0
hhw=do 13 0 -1 0 0 0 0 -8 -1
hhw=focused -10 -4 14 -1 0 0 0 -9 10
hhw=going -4 22 9 1 -2 -1 -1 -25 -4
hhw=got 12 -1 -4 -4 -1 -1 -1 -4 -1
hhw=had -9 -6 -12 13 10 -1 -1 12 -5
hhw=have 20 -4 -7 -15 -3 0 -4 5 9
hhw=heard 10 -2 -2 -5 -3 0 -1 0 -2
hhw=here -2 -2 14 -5 0 0 0 -1 -1
hhw=is -10 4 12 -2 -1 0 0 -5 3
hhw=joining -8 -2 -2 9 -1 0 0 -1 -2
hhw=know 1 11 -4 1 -6 0 0 0 0
hhw=let 0 -2 -3 0 0 0 0 7 0
hhw=made 14 -2 -1 -8 0 0 0 -1 -2
hhw=mentioned -5 2 10 -2 -1 0 0 -1 0
hhw=one 3 -3 7 -4 0 0 -4 -10 11
hhw=opportunity 7 -4 0 -1 0 0 0 -1 0
hhw=possibility -7 16 -3 2 -5 -1 -2 -3 -3
hhw=provide -2 -3 -4 0 0 0 0 13 -1
hhw=reaffirmed 15 -2 -2 -4 -2 0 0 -2 -1
hhw=reason -5 0 -2 7 0 0 0 0 -1
hhw=said -14 4 -3 -10 3 15 9 -2 -3
hhw=say -5 9 -1 -3 0 0 0 2 0
hhw=share 15 -2 -5 -2 -4 0 0 0 0
hhw=sure -19 -6 33 -7 0 0 0 0 0
hhw=thank 1 9 -4 8 -7 -1 -1 -6 -2
hhw=thing -6 -7 -2 18 -3 0 0 0 0
hhw=think 3 2 3 -20 22 -1 -3 -1 -7
hhw=thought -5 0 -1 6 0 0 0 0 -2
hhw=understand -8 20 -3 -5 -4 0 -1 3 -4
hhw=want -10 -1 22 0 0 0 0 -6 -1
hhw=wanted 15 -6 -5 -1 -1 0 0 5 -4
hhw=was -8 -3 -3 -2 7 -1 -1 9 -1
hhw=welcome 11 -7 -5 -4 -1 0 -1 -4 10
hhw=what -2 -3 -3 0 -2 -1 -2 1 6
hhw=why -9 3 -6 7 0 0 0 6 -3
hhw=work -5 -5 0 15 -3 0 0 -6 7
hsubj=E-announcement -12 -3 9 -8 -1 0 0 17 -1
hsubj=E-visit -19 0 22 2 -1 0 0 -1 0
hsubj=HE 8 -9 -3 22 11 -3 8 -31 -7
hsubj=I 12 -39 -6 29 5 -4 9 3 -12
hsubj=IT -9 -5 -1 18 -1 -1 -6 6 -3
hsubj=NAME 13 -12 -10 -1 -2 -1 -1 4 12
hsubj=OTHER 1 1 -3 -4 5 0 0 -3 4
hsubj=PEOPLE 23 12 -4 -3 -8 -1 -4 -26 10
hsubj=POST 6 -4 -20 19 5 3 6 -6 -16
hsubj=STATE -6 -1 -1 0 0 0 0 11 1
hsubj=THEY 14 12 -16 -4 -1 0 -1 -1 3
hsubj=THING 12 1 -9 -26 18 -1 2 -9 13
hsubj=THIS -2 -1 5 -1 0 0 -1 -2 1
hsubj=WE 5 2 -15 22 -4 -5 -1 10 -19
hsubj=YOU 6 3 -10 -1 -7 3 -6 6 1
htold=denied -6 -4 4 8 -1 -1 3 -1 -2
htold=expected -2 3 -1 5 0 0 0 -1 -2
htold=happened -32 -25 42 -28 16 5 7 -3 -4
htold=none -1 2 -2 2 -39 -2 -7 5 29
htold=ongoing -28 0 22 -8 7 -4 13 -8 2
htold=planned 6 -4 2 39 -16 -3 -6 -13 -7
hw=NAME 18 17 -18 -31 12 -3 -7 30 -21
hw=able -12 6 19 -10 -3 0 -1 2 -4
hw=about -1 -1 -2 -1 0 0 0 5 -1
hw=accept -3 -3 -2 27 -2 0 -6 -7 -4
hw=act -3 -3 -3 -5 -3 -1 -2 -4 18
hw=action -1 0 0 -1 -1 0 -1 9 -3
hw=adopted -3 -1 -4 0 0 0 0 10 0
hw=advance -4 10 -2 -4 0 0 -1 5 -3
hw=agenda 23 -2 -13 -1 -2 0 -2 -7 -2
hw=ahead -5 0 9 2 0 0 0 -1 0
hw=anniversary -3 -1 0 -1 0 0 0 -4 8
hw=announce -1 11 -1 -1 0 0 0 -5 -1
hw=announced -2 0 10 -10 0 0 0 9 -5
hw=announcing -3 -1 -1 3 -1 -1 -1 5 -1
hw=appear 8 -1 -2 -2 0 0 -3 -5 0
hw=approved 0 0 -2 -1 0 0 -5 11 -1
hw=are 17 -17 -1 -1 -1 0 0 -1 4
hw=ask 23 -8 -5 -10 -2 -1 -1 9 -1
hw=asked 7 -8 -6 14 11 0 -1 -12 -2
hw=be 26 -5 -6 -10 0 0 -1 -2 -1
hw=been -26 9 0 19 -1 0 0 0 3
hw=began -5 -3 8 -2 -1 0 0 -6 9
hw=begin 0 0 0 0 0 0 0 5 0
hw=brought 13 -2 -7 -6 -1 0 0 4 -2
hw=call -17 -2 -3 -5 28 0 -1 -3 -3
hw=called 7 -5 -3 -3 0 0 -1 -3 6
hw=came -9 0 8 -2 0 0 0 7 -3
hw=caused -3 0 -1 0 0 0 0 -1 5
hw=chance 19 -2 -4 -4 -2 0 -1 -3 -2
hw=coming -12 -2 26 -7 0 0 0 -1 0
hw=committed -5 6 -5 7 -2 0 -1 -2 0
hw=concluded -3 -1 7 1 -2 0 -3 1 0
hw=confirm 1 5 -2 -3 0 0 0 -1 0
hw=congratulate -2 -2 -1 -3 -4 0 0 16 -2
hw=context 6 -2 0 -7 -2 0 0 4 -1
hw=continuation -7 -5 -1 13 -2 0 0 8 -3
hw=continue -20 7 -5 10 -1 -1 0 15 -7
hw=continues 13 -2 -11 -1 -1 0 0 -1 3
hw=conversation -12 11 -4 -8 16 0 -1 -2 -3
hw=conversations 0 4 -3 6 -5 0 -1 -2 -2
hw=course 2 -2 -1 -6 -1 0 0 -4 10
hw=day -9 -1 11 -8 -1 0 -1 13 -7
hw=days 2 9 -7 -7 -3 -1 -1 10 -4
hw=details 14 -14 -2 7 -1 0 0 -1 -1
hw=did -15 -3 -5 -11 4 0 0 32 -2
hw=discuss 2 -1 -7 5 0 0 0 2 1
hw=discussed 22 10 7 -13 1 0 -2 -6 -22
hw=discussion -2 -10 -6 30 -10 0 0 -3 -3
hw=do -3 -5 -5 4 -1 0 -1 0 14
hw=doses -3 -5 -3 -3 0 0 -1 15 -6
hw=earlier -4 -1 -1 -6 -1 0 -1 13 -1
hw=encouraged -9 9 -2 5 0 0 0 0 -2
hw=entered -1 0 -2 0 0 0 0 5 0
hw=exchange 2 -3 -3 8 0 0 0 -4 0
hw=expect -15 18 12 -15 10 0 0 -4 -4
hw=expressed -2 -1 -2 -1 -1 0 6 1 0
hw=first -3 0 8 0 -1 0 0 0 0
hw=focus -2 3 5 0 -1 -1 -1 -4 -2
hw=focused 6 10 9 -9 -5 -1 -1 -9 -2
hw=following -15 22 -1 -4 -2 0 0 0 0
hw=follows 5 -1 -4 0 0 0 0 0 0
hw=get 9 -1 1 -6 -1 0 0 1 -1
hw=give 1 -15 27 -6 -1 -2 -1 -6 -3
hw=go -5 1 6 4 -2 0 0 -3 -1
hw=going -1 -1 9 1 -9 -2 -5 -6 12
hw=good 15 -3 -1 -9 -1 -1 -1 -2 -3
hw=got -6 -1 -2 -3 18 -1 -1 -4 -6
hw=grateful -1 -2 -1 5 0 0 0 -1 -1
hw=had -2 21 -3 -11 1 -1 -4 1 -2
hw=happened 2 -1 -1 -1 1 0 0 -3 10
hw=has -6 -1 8 1 0 0 0 -1 2
hw=have 16 -3 -28 19 1 -1 12 -19 0
hw=having 12 -1 -1 -2 -2 -1 -3 -4 -4
hw=help 7 -3 6 -2 -1 -1 -1 -10 0
hw=here -5 -2 -2 8 -1 0 5 1 -2
hw=hold 2 -3 7 -4 0 0 -1 -1 -2
hw=honor -9 -1 11 -8 -4 0 0 11 -1
hw=honored 6 -1 -2 5 -1 -1 -2 -2 0
hw=hope 4 9 -4 -2 0 0 -1 -6 -1
hw=host -1 4 6 -5 -1 0 0 -1 0
hw=hosted -2 0 -1 6 -1 0 0 -2 0
hw=importance 17 11 -3 -6 -16 0 0 -2 -1
hw=important 21 1 -6 8 -1 0 -1 -14 -7
hw=initiative -1 0 7 -1 0 0 0 -3 0
hw=intend -9 14 -2 -5 -1 0 0 0 -1
hw=is 3 3 -2 -6 -1 0 0 5 0
hw=issue 1 -2 10 -3 -4 0 -1 0 3
hw=issued -1 -1 -1 0 0 0 -2 6 -1
hw=joining -20 0 15 -3 -12 5 -1 17 -1
hw=know -4 1 -2 12 -3 0 0 -3 2
hw=led 7 -1 -8 -5 -1 -1 -3 -5 9
hw=look 10 1 -10 2 -2 0 0 1 0
hw=looking -12 -5 12 -6 15 0 -1 -2 -1
hw=looks 5 -4 -2 0 -1 0 0 0 0
hw=lot 18 -8 1 -4 -3 0 0 -4 0
hw=made 1 21 -22 4 -5 -3 24 -16 -7
hw=make -6 6 -4 -2 -1 -1 -3 8 -5
hw=making -4 0 26 -15 0 0 0 -2 -1
hw=meet 16 -1 0 -12 -1 0 0 -1 0
hw=meeting 18 -4 -12 -6 6 0 0 -3 -3
hw=meetings 23 -6 -9 4 -3 -1 -1 -4 -2
hw=members -3 20 -15 -3 -1 0 -1 6 -2
hw=mentioned -3 -2 -2 -1 2 -1 0 7 -5
hw=met -3 -3 7 -1 -1 0 0 -1 0
hw=month 6 -3 2 -3 -2 0 0 -3 -1
hw=move -1 7 0 -2 0 0 0 0 0
hw=nations 10 -1 -5 0 0 0 0 0 0
hw=negotiations -5 11 -5 0 0 0 0 1 -1
hw=night 8 -1 -4 -3 -3 0 0 0 0
hw=note 7 -1 -1 -2 -1 0 0 0 0
hw=noted 0 0 -3 -3 6 0 0 0 0
hw=occasion -22 -2 -7 21 -1 0 0 15 -1
hw=one 3 -5 1 9 -2 0 -1 0 -1
hw=ongoing -3 14 -2 -4 -1 0 0 -4 -1
hw=opportunity 5 -2 -7 15 -5 0 0 -2 -2
hw=outcome -2 1 5 -1 -1 0 0 -4 -2
hw=part 31 -8 -10 6 -2 0 -1 -7 -9
hw=participate 15 -4 -5 -1 -1 0 -3 -4 -2
hw=participated 4 0 0 0 -1 0 0 8 -5
hw=participation -3 -3 9 0 -2 0 0 -1 0
hw=person 0 -1 16 -9 -1 0 -1 -3 -2
hw=place -9 17 -7 -1 0 0 0 3 0
hw=plan 5 -12 -7 -3 14 0 -1 3 -1
hw=planning 4 -7 -3 22 9 -2 -2 -8 -10
hw=plans -13 -2 10 7 5 -1 0 -2 -1
hw=pleased 5 0 -2 -8 -2 0 -3 9 0
hw=pleasure -7 -12 28 -9 13 -1 0 -8 -2
hw=presided 6 0 -2 0 0 0 0 -2 0
hw=presidency -38 -1 -7 -2 0 0 0 48 -1
hw=privilege -5 -1 10 2 -1 0 0 -1 0
hw=proud -3 -3 -1 9 -1 0 0 0 -3
hw=put -16 -2 -3 23 -1 0 -1 -6 4
hw=question -7 -2 9 -1 -1 0 -1 7 0
hw=reading -3 -7 0 -7 14 0 0 0 0
hw=readout -2 -5 -1 -4 12 0 0 -1 0
hw=reaffirmed 5 0 -2 0 0 0 0 -1 0
hw=reason -3 -3 -3 -2 -2 -1 -1 13 -2
hw=receive 2 -4 -3 8 -2 0 -1 -3 -2
hw=received -3 0 0 -1 0 0 9 -1 -1
hw=reiterate 18 -3 0 -6 -7 0 0 -2 -2
hw=remember -5 -4 -1 -3 -3 -1 -4 -3 19
hw=reported 1 13 -1 0 -4 0 -1 -3 -1
hw=represented -2 -1 -3 19 -2 0 -1 -13 -4
hw=response -1 0 -1 -1 0 0 6 0 0
hw=result 2 -1 5 -2 -1 0 0 -1 2
hw=results 11 -4 -5 0 0 0 -1 -4 0
hw=returned -21 0 -1 26 0 0 0 0 0
hw=rule 7 -3 -1 -3 -1 -1 -1 1 -2
hw=said -9 -19 -6 3 26 5 -1 -2 5
hw=saw -2 -2 -3 -3 -2 0 -1 15 1
hw=say 4 -2 -6 -2 -1 0 0 7 -3
hw=saying -4 0 -2 7 -1 -1 -1 -2 -2
hw=see -10 -6 -2 21 -2 0 -1 -3 3
hw=seeing 0 -1 0 -4 0 0 0 5 -1
hw=seen -9 10 -3 -9 -8 6 -1 16 -6
hw=sending -4 -2 -1 -1 0 0 11 -1 -1
hw=sent -5 -1 -2 9 -1 0 8 -3 1
hw=session 20 -2 -11 0 0 0 0 -5 0
hw=set 6 -1 -1 -1 -1 0 0 2 0
hw=share 0 7 0 -5 -1 0 0 0 -3
hw=signed -1 -1 -2 -4 -1 -1 8 1 -1
hw=significance -8 -4 -3 17 -3 0 0 -1 -1
hw=speak -12 0 -3 -2 -1 0 14 0 3
hw=specifics -3 0 -1 -1 7 0 0 2 0
hw=spent 2 -5 -3 10 -1 0 0 0 0
hw=spoke 2 -1 -3 0 0 0 0 -2 7
hw=started -6 1 5 -1 -1 0 0 3 1
hw=step 0 18 -1 -6 0 0 -4 -2 0
hw=strengthen 12 -1 -6 0 0 0 -1 -1 -5
hw=summit -9 -1 12 -2 0 0 0 0 0
hw=supposed -15 17 -1 5 -1 0 0 -2 -2
hw=sure -6 -1 -2 1 0 15 0 -3 -2
hw=take 1 6 -4 -3 0 0 0 6 -4
hw=taken -5 -21 36 -8 -3 0 -4 4 -2
hw=talk -2 1 -1 6 -1 0 0 -4 0
hw=talked -10 -10 11 -7 24 0 -3 -1 -1
hw=talks -5 15 -2 -1 0 0 0 -5 -1
hw=tell -9 12 -1 5 0 0 -1 -2 -5
hw=terms -14 -5 15 -2 10 0 0 -1 -2
hw=thank -9 -4 0 25 -5 12 -2 -14 -6
hw=that 10 -1 -3 -2 -1 0 0 0 0
hw=there -6 -5 12 13 0 0 0 -11 0
hw=things 5 -4 11 -3 -1 0 -1 -6 -2
hw=think 6 -6 31 -8 0 -1 -2 -6 -11
hw=those 5 -13 11 -5 -1 0 -1 -8 16
hw=time 21 1 10 -14 10 -1 -3 -16 -7
hw=today -10 12 -1 8 -1 0 0 -2 -1
hw=told -4 -2 -2 2 0 0 14 -2 -1
hw=tomorrow -11 -1 -1 16 -1 0 -2 0 -2
hw=took 10 -1 16 -2 -1 0 -6 -16 2
hw=topics 8 0 -1 -2 -3 0 0 0 0
hw=travel 5 0 0 -4 0 0 0 0 0
hw=traveling -13 -2 -6 24 0 0 0 -1 0
hw=use -2 -1 -4 11 0 0 -1 -2 -1
hw=visit -2 -10 -1 30 -6 0 0 -4 -2
hw=visited -2 -1 0 8 -1 0 0 -3 -3
hw=vote -3 -3 -3 -1 -1 0 0 17 -9
hw=want -5 -7 -1 1 0 0 0 15 0
hw=wanted 20 -3 -5 -4 -1 0 -1 -7 -5
hw=was -9 -14 33 15 -6 -1 -1 -14 -2
hw=week 6 -9 -2 14 0 0 0 -5 -4
hw=welcomed 11 -2 -4 -3 -1 0 0 1 0
hw=went -8 -5 -1 18 -4 0 -2 -3 -1
hw=what 23 -5 -8 -19 -8 -1 12 6 1
hw=who -9 -1 -1 15 -1 -1 0 -1 0
hw=why 3 -2 -1 -4 -2 0 -2 15 -3
hw=work 25 -1 -7 0 0 0 -1 -13 0
in-class=c11 -18 10 10 4 7 -1 -1 -6 -3
in-class=c13 -11 5 -3 10 -1 0 -2 -2 1
in-class=c19 7 -3 -1 -4 0 0 0 1 4
in-class=c25 -15 19 -4 -2 -1 0 0 -1 6
in-class=c28 8 16 -8 -9 -1 0 0 -2 -5
in-class=c3 8 -3 13 -7 5 -4 -4 -7 -7
in-class=c30 7 -4 -1 2 -1 0 0 0 0
in-class=c40 8 -1 -3 0 -1 0 0 -1 0
in-class=c42 -3 -5 -1 -9 -1 0 0 7 11
in-class=c44 17 -11 -1 -4 -1 0 0 -1 0
in-class=c48 0 11 -1 -7 -1 0 0 0 0
in-class=c52 -10 -9 11 -8 -2 -2 -1 19 1
in-class=c58 -5 -1 11 0 -1 0 0 -2 4
in-class=c6 -6 8 0 0 0 0 0 1 0
in-class=f163 0 -1 -6 6 0 0 0 2 -1
in-class=f164 -5 5 2 1 8 -1 -1 -9 -2
in-class=f175 -11 5 -3 10 -1 0 -2 -2 1
in-class=f26 1 1 21 -8 -5 -3 -2 -4 -5
in-class=f28 7 -2 -6 5 -3 0 0 0 0
in-class=f323 -14 21 -4 0 -1 0 0 2 0
in-class=f399 7 -4 -1 2 -1 0 0 0 0
in-class=f521 8 -1 -3 0 -1 0 0 -1 0
in-class=f563 -3 -5 -1 -9 -1 0 0 7 11
in-class=f589 17 -11 -1 -4 -1 0 0 -1 0
in-class=f658 0 11 -1 -7 -1 0 0 0 0
in-class=f689 -12 -2 -4 -1 0 0 0 15 6
in-class=f690 -4 -7 18 -6 -1 -1 -1 5 -6
in-class=f692 5 -1 -1 -1 0 0 0 -1 0
in=COUNTED 27 -10 9 1 -1 -1 -1 -9 -10
in=E-meal -3 -1 23 -11 -3 0 0 -4 0
in=NAME -20 -9 33 33 -5 -1 -4 -22 -6
in=PEOPLE -12 -2 -4 -1 0 0 0 15 6
in=POST -22 40 -2 1 -14 -6 -7 -22 28
in=STATE 40 9 -31 -5 -10 -5 -6 -6 11
in=THING -10 10 14 12 -6 -2 -4 -1 -14
in=TIME -4 -8 6 -6 9 -1 -2 -9 15
in=about -11 1 21 -3 -4 0 -1 -3 -1
in=after 28 0 -12 -9 -1 0 0 4 -4
in=as -3 -6 18 -2 -4 0 -1 3 -4
in=at 3 -12 -19 27 11 -3 -9 11 -12
in=before 6 0 -2 -1 -1 0 -2 -5 8
in=by -3 -2 -14 -12 -3 -2 16 16 3
in=during -7 -12 -2 15 3 -1 -2 5 3
in=following 2 5 -1 -2 -1 0 0 -1 2
in=for -8 -4 -8 5 -5 -3 10 19 -8
in=from 2 -4 -5 4 -3 -1 6 -7 8
in=in -8 34 -21 -15 6 5 4 3 -13
in=into 1 -8 2 8 -1 -1 -1 2 -1
in=of 9 -1 13 9 -14 -8 -20 -2 3
in=off -2 0 1 7 0 0 0 -2 0
in=on -31 11 1 19 8 3 -4 -1 -7
in=out 5 -2 12 -8 0 0 0 -2 -2
in=over 5 0 -2 -1 0 0 0 2 -1
in=since -12 -2 12 -1 -1 0 0 6 -2
in=throughout 7 -1 -2 1 0 0 0 -1 -1
in=to 15 -14 -10 11 -10 -1 20 -10 2
in=upon -4 7 -2 -2 -2 0 0 5 -2
in=with -10 10 8 7 -3 -1 -2 -6 0
including=THING 13 -5 -1 -3 -4 0 0 -1 0
into-class=c13 -1 -3 -1 -4 -3 -1 -1 10 -3
into-class=f179 -1 -3 -1 -4 -3 -1 -1 10 -3
into=NAME -1 -4 -2 15 0 0 0 -5 -7
into=STATE -1 -1 -3 5 0 0 -2 -3 7
into=THING -2 14 -1 -3 -1 0 0 -1 -5
mark=about -5 -2 -3 1 12 0 -2 6 -3
mark=after 7 -2 -3 -3 0 0 0 -2 2
mark=as -26 11 -2 21 11 -1 -3 -9 -5
mark=because 19 0 -13 6 -4 -2 -4 -6 -3
mark=by 24 -4 -17 -2 -2 -1 -1 -4 4
mark=for -12 -6 9 12 4 12 -2 -12 -3
mark=if 11 -6 -6 -3 -2 0 0 -2 13
mark=in -2 -6 15 3 -2 0 -1 -8 -2
mark=of 4 -3 3 -13 11 0 0 0 1
mark=on -1 0 -1 10 -4 -1 -2 3 -4
mark=since -2 -2 -3 8 -1 0 -1 13 -11
mark=that -17 23 14 10 -10 -6 -12 1 -10
mark=to -4 -4 30 12 -9 -13 -19 -17 4
mark=with -7 -3 12 10 -2 0 0 -9 -1
n=accord -1 -2 -2 -4 0 0 0 10 -2
n=admission -6 -3 -2 -3 -1 -1 0 14 -3
n=aggression -10 -2 -3 -2 -1 0 -1 -6 20
n=agreement -4 -3 9 -1 -1 -1 -1 8 -5
n=announcement -11 -6 -10 -4 -7 -3 -7 41 6
n=appointment -1 -1 -1 -3 -3 0 0 9 -2
n=assault -2 -1 -1 -2 0 0 -1 -1 6
n=assembly 11 -10 -14 -4 -1 0 -5 30 -3
n=attack -1 -2 -3 -2 0 0 9 -4 5
n=bombing -4 -2 -1 -7 -5 -2 -4 -4 16
n=briefing 0 0 -1 -3 11 -2 -1 -1 -2
n=buildup -1 0 0 0 0 0 0 -6 8
n=call 8 -8 -7 -9 33 -1 -3 -4 -8
n=ceasefire -2 -2 -2 -1 -1 0 0 15 -3
n=ceremony -11 0 -4 -9 -1 0 0 30 -1
n=conclusion 0 16 0 0 0 0 0 -13 -1
n=conference -4 -24 52 -5 -4 -2 12 -23 -6
n=congress -4 21 -11 -1 0 0 0 -4 -1
n=consultation 27 -8 -4 -8 -2 -1 -1 2 -2
n=conversation 32 3 -42 -16 43 -3 -5 -10 -6
n=decision -2 0 15 -2 0 0 -1 0 -4
n=declaration -3 -2 -8 -4 -1 -1 12 11 -3
n=delegation -5 16 -1 0 -1 0 0 -4 -3
n=deployment -1 -2 -1 -1 0 0 0 -5 10
n=destruction -2 -1 -4 0 0 0 0 -7 15
n=dialogue -23 31 -4 -6 -3 0 -2 9 -2
n=discussion 9 27 48 -25 -32 -4 -6 -18 -7
n=election -6 -2 -2 -7 12 -1 -1 11 -7
n=engagement -10 -37 11 49 -6 0 -1 -3 -1
n=establishment -1 -1 -1 0 0 0 0 10 -2
n=evacuation -2 -2 -4 -2 -1 0 -1 -17 31
n=event 21 -3 12 8 -4 -2 -4 -20 -7
n=exchange 2 4 -7 9 10 -1 -3 -14 -5
n=g20 -1 0 10 0 0 0 0 -5 0
n=g7 3 -5 5 -4 -5 -1 -4 7 -7
n=inauguration -2 -1 -3 18 -2 0 -1 -9 -4
n=independence -2 -1 -2 -1 -1 -1 -1 -10 17
n=indictment -3 -1 -2 -4 -1 -1 -1 15 -4
n=intervention -1 0 0 0 0 0 0 -1 5
n=interview -8 -2 -5 -4 -4 37 -2 -5 -5
n=invasion -3 0 -1 -1 0 0 0 -2 11
n=invitation -3 -3 -2 27 -2 0 -6 -7 -4
n=journey -3 -1 -2 11 0 0 0 -2 -2
n=launch -7 -8 -9 4 -6 -3 -5 8 14
n=letter -7 -5 -3 -13 -5 -1 42 -12 -4
n=massacre -1 0 -1 -2 0 0 0 -1 9
n=meeting 48 -2 16 0 -20 -7 -9 -25 -21
n=memorandum -2 -1 -1 -2 -1 -1 -8 18 -4
n=message -1 -2 0 -3 -1 -1 12 -1 0
n=ministerial 4 11 -8 -1 -1 -1 -1 -5 -2
n=mission -3 -4 -5 -15 -1 0 -1 4 25
n=negotiation -8 19 6 -11 -4 -2 -2 7 -5
n=note 11 -1 0 -4 -1 -1 5 -5 -2
n=operation -2 -1 -3 0 -1 0 -1 -2 12
n=order -1 -2 -2 -1 0 0 0 8 -2
n=pact -2 -1 -1 -2 0 0 -1 8 -1
n=request -5 18 -4 -10 -2 -1 -1 4 -2
n=round -15 39 -14 -1 -1 0 -1 -7 -2
n=sanction -2 -3 -2 -1 -1 0 -1 19 -7
n=session 20 -9 13 -8 -5 -2 2 -3 -11
n=signing -1 -2 -2 0 0 0 0 10 -1
n=statement -1 -1 -1 12 -1 -1 -2 -7 -2
n=strike 0 -1 0 -4 -1 0 -1 -2 11
n=summit -1 -7 51 -10 -5 -2 -3 -16 -7
n=talk -17 35 -3 5 -4 -1 -1 -5 -5
n=travel -8 -1 -1 -4 -1 0 0 15 0
n=trip 1 -6 10 34 -9 -4 -6 -5 -14
n=visit 18 -9 -8 32 -4 -2 -2 -21 -6
n=war 26 -4 -4 -7 -1 0 -1 -6 -4
n=withdrawal -1 -3 -2 -3 -1 0 -1 24 -14
names=0 -27 15 -7 13 -13 -31 -46 18 3
names=1 6 -21 -4 -8 -25 -4 -27 6 20
names=2 -12 -19 -6 0 -4 -15 29 -5 -8
names=3 -1 -13 20 -11 -16 -14 6 -2 11
names=4 22 -8 -35 5 -9 -9 -10 0 -21
nannouncement|alone -14 -7 1 7 -9 -4 6 22 0
nannouncement|amod=joint 0 0 -1 -2 -1 0 -1 7 -1
nannouncement|class=c13 -4 -2 9 -5 -1 -1 11 6 -7
nannouncement|class=c3 -12 -7 -11 9 -8 -3 -8 34 5
nannouncement|class=f178 -3 -2 -5 -3 -1 -1 13 6 -3
nannouncement|class=f180 -2 0 15 -2 0 0 -1 0 -4
nannouncement|class=f27 -1 -1 -1 12 -1 -1 -2 -7 -2
nannouncement|class=f28 -11 -6 -10 -4 -7 -3 -7 41 6
nannouncement|clause -6 -2 8 13 -3 -1 -4 5 -9
nannouncement|conj -1 0 -2 0 -1 0 0 7 -1
nannouncement|cue=after -3 0 0 0 0 0 0 7 -3
nannouncement|cue=just 0 0 0 -1 0 0 0 5 -1
nannouncement|cue=not 0 0 0 -1 0 0 0 5 -1
nannouncement|cue=today -1 -3 -2 -9 -1 0 -1 17 -3
nannouncement|det=a -4 -2 -3 -10 -3 -1 14 5 -3
nannouncement|det=an -1 0 -2 -5 0 -1 -1 10 -2
nannouncement|det=none -1 -2 -2 -1 0 -1 -3 10 -2
nannouncement|det=the -7 -3 8 10 -1 -1 -2 7 -9
nannouncement|det=this -1 -2 -1 -2 0 0 0 8 -2
nannouncement|hsubj=I 0 0 -2 -1 0 0 -1 8 -1
nannouncement|hsubj=PEOPLE -2 -1 16 0 0 0 -2 -9 -1
nannouncement|hsubj=POST -1 -1 -2 19 0 0 -1 -11 -3
nannouncement|hsubj=WE -1 -2 -1 -5 0 0 -1 9 -1
nannouncement|htold=happened -4 -2 8 16 -2 -1 -8 5 -7
nannouncement|htold=none -3 -3 -5 -6 -1 -1 -3 23 -5
nannouncement|hw=approved -1 0 -2 -1 -1 0 -5 10 -1
nannouncement|hw=issued 0 -1 -1 0 0 0 -1 5 -1
nannouncement|hw=make -2 -2 -3 -5 0 -1 -2 11 -4
nannouncement|in=after -3 0 0 0 0 0 0 7 -3
nannouncement|in=in -1 -1 -2 -4 -2 -1 -4 12 -3
nannouncement|in=of -1 0 -1 -4 -1 -2 -1 -10 20
nannouncement|in=with 0 -1 -1 18 0 0 0 -13 -1
nannouncement|names=0 -4 -4 -5 -17 -3 -1 -7 48 -8
nannouncement|names=1 -9 -3 12 4 -2 -2 -4 -3 9
nannouncement|names=2 -1 -1 -5 -5 -1 0 18 0 -3
nannouncement|names=3 -2 -1 -4 17 -2 0 -3 1 -3
nannouncement|names=4 -1 0 0 -1 -2 0 0 6 -1
nannouncement|of=POST 0 0 -3 0 0 0 0 6 -1
nannouncement|part-class=c11 0 0 -1 -2 0 0 0 8 -1
nannouncement|part-class=c15 0 0 -1 -2 -1 0 -1 7 -1
nannouncement|part-class=c37 -2 -2 -3 -2 0 -1 13 -1 -2
nannouncement|part-class=f194 0 0 -1 -2 -1 0 -1 7 -1
nannouncement|part-class=f488 -1 -2 -3 -2 0 -1 14 -2 -2
nannouncement|part=THING -2 -2 -4 -2 0 -1 13 1 -2
nannouncement|plural -3 -3 -5 3 -1 -1 -4 17 -5
nannouncement|poss=HE 0 0 -1 11 -1 0 -2 0 -1
nannouncement|poss=POST -1 0 -2 -1 0 0 0 7 -2
nannouncement|question -2 0 0 -3 0 -1 -1 -4 16
nannouncement|rel=conj -1 -1 -1 12 -1 0 -1 -4 -3
nannouncement|rel=nmod -3 -1 -3 -6 -1 -1 18 -11 16
nannouncement|rel=nsubj -2 -2 -5 -8 -2 0 -1 24 -5
nannouncement|rel=obj -5 -3 12 -8 -1 -1 -4 14 -5
nannouncement|rel=obl -2 -2 -5 14 -2 -1 -6 13 -3
nannouncement|rel=root -4 0 -1 -2 -3 0 -1 14 -3
nannouncement|rule=false -15 -7 1 -6 -5 -2 6 47 -17
nannouncement|rule=true -1 0 -2 -5 -1 0 0 15 -4
nannouncement|singular -17 -5 -2 -1 -9 -4 6 34 -1
nannouncement|time=PAST_REF -2 -1 17 -2 -1 0 -3 -8 -1
nannouncement|time=around 0 -1 -1 -5 0 0 0 8 -1
nannouncement|time=none -7 -4 -10 8 -2 -2 15 19 -14
nannouncement|time=past -2 0 -1 -3 -3 0 -5 15 -2
nannouncement|time=today -4 -1 -2 2 -4 -1 -3 1 15
nappointment|alone -8 -3 -3 -7 -7 -1 -2 22 3
nappointment|class=c21 -2 -1 -2 -1 -1 -1 -1 -10 17
nappointment|class=c4 -1 -1 -1 -3 -3 0 0 9 -2
nappointment|class=c58 -6 -2 -2 -7 12 -1 -1 11 -7
nappointment|class=c6 -6 -3 -5 17 -4 -1 -2 4 -8
nappointment|class=f276 -2 -1 -2 -1 -1 -1 -1 -10 17
nappointment|class=f34 -1 -1 -1 -3 -3 0 0 9 -2
nappointment|class=f76 -2 -1 -3 18 -2 0 -1 -9 -4
nappointment|class=f778 -6 -2 -2 -7 12 -1 -1 11 -7
nappointment|class=f80 -6 -3 -2 -3 -1 -1 0 14 -3
nappointment|clause -3 -1 -4 16 15 0 -1 -20 -5
nappointment|conj -3 -1 -2 -1 -2 0 0 -4 10
nappointment|det=the -5 -3 -5 16 -4 -1 -3 -7 3
nappointment|hsubj=HE -3 -1 -4 17 16 0 -1 -23 -4
nappointment|hsubj=I -2 -1 -1 -2 -4 0 0 12 -2
nappointment|hsubj=POST -3 -1 -1 -5 -4 0 -1 14 -4
nappointment|htold=happened -4 -2 -6 16 15 -1 -2 -20 1
nappointment|htold=none -9 -3 -3 -10 -8 -2 -3 21 5
nappointment|hw=congratulate -2 -1 -1 -2 -4 0 0 12 -2
nappointment|in=on -2 -1 -1 -2 -4 0 0 12 -2
nappointment|names=0 -2 -1 -2 -2 -2 0 -1 0 9
nappointment|names=1 -3 -1 -2 -1 -2 0 0 10 -3
nappointment|names=2 -4 -1 -1 -6 14 -1 -1 2 -6
nappointment|names=3 -4 -1 -5 18 -3 0 -1 -12 3
nappointment|names=4 -5 -3 -2 -3 -1 -1 0 17 -3
nappointment|of=E-session -1 -1 -1 -1 0 0 0 6 -2
nappointment|of=POST -3 -1 -3 19 -3 0 -1 -9 -4
nappointment|poss=HE -5 -2 -2 -8 12 -1 -1 9 -6
nappointment|poss=YOU -3 -1 -2 -1 -2 0 0 8 -2
nappointment|rel=nmod -4 -3 -2 -1 -1 -1 -1 12 -3
nappointment|rel=obj -4 -1 -3 -6 -4 0 -1 6 12
nappointment|rel=obl -5 -3 -5 14 13 -1 -2 -11 -6
nappointment|rule=false -13 -6 -8 -12 8 -2 -4 39 -8
nappointment|singular -15 -7 -11 7 7 -2 -5 18 1
nappointment|time=none -13 -5 -9 8 8 -2 -3 14 -4
nattack|alone -7 -3 -3 -12 -5 -3 -4 -8 41
nattack|class=c24 -1 0 -1 -2 0 0 0 -1 9
nattack|class=c35 -6 -4 -5 -10 -6 -3 7 -9 25
nattack|class=c7 0 -1 0 -4 -1 0 -1 -2 11
nattack|class=f102 0 -1 0 -4 -1 0 -1 -2 11
nattack|class=f316 -1 0 -1 -2 0 0 0 -1 9
nattack|class=f457 -6 -4 -5 -10 -6 -3 7 -9 25
nattack|clause 0 0 -2 -1 0 0 10 -3 -3
nattack|cue=would 0 0 0 -2 0 0 0 0 5
nattack|det=none -3 -1 -1 -5 -4 -1 9 -4 5
nattack|det=the -4 -4 -4 -5 -1 0 -1 -6 27
nattack|hsubj=POST -3 -1 -2 -3 -1 -1 10 -2 0
nattack|hsubj=WE -2 -1 -1 -2 0 0 0 -3 10
nattack|htold=happened -2 -1 -5 -2 -1 -1 9 -5 9
nattack|htold=none -6 -3 -2 -7 -1 -1 -2 -5 25
nattack|hw=led -1 0 -4 0 -1 0 -1 -1 8
nattack|hw=made -2 -1 -3 -1 -1 -1 11 -1 0
nattack|in=during -1 0 -2 0 0 0 -1 -1 5
nattack|names=0 -3 -2 -1 -7 -4 -2 -4 -4 19
nattack|names=1 0 0 0 -3 -1 0 -1 -1 5
nattack|names=2 -2 -3 -3 -2 0 0 9 -3 7
nattack|names=3 -1 0 -3 0 -1 0 -1 -2 6
nattack|names=4 -5 -1 -1 -5 -1 -1 -3 -3 16
nattack|on=POST -2 0 -3 0 -1 -1 11 -2 -4
nattack|part-class=c32 -2 -1 -1 -3 -1 -1 -2 -1 7
nattack|part-class=f421 -2 -1 -1 -3 -1 -1 -1 -2 6
nattack|part=THING -2 0 -2 0 -1 -1 10 -2 -2
nattack|plural 0 -3 -2 -3 0 0 9 -4 10
nattack|question -1 -1 0 -1 0 0 0 -1 7
nattack|rel=obj -6 -2 -2 -7 -1 -1 -2 -7 26
nattack|rel=obl 0 -2 -1 0 0 0 0 -1 5
nattack|rel=other -2 0 -2 0 -1 -1 10 -2 -4
nattack|rule=false -4 0 -1 -1 0 0 9 -3 3
nattack|rule=true 0 -2 -2 -3 0 0 -1 -4 14
nattack|singular -9 -3 -5 -11 -6 -3 -6 -9 40
nattack|time=none -6 -4 -3 -6 -1 0 -2 -9 36
nattack|time=past -2 -1 -1 -3 0 0 -2 -1 10
ncall|alone 9 -3 -8 -10 27 -2 -2 -4 -7
ncall|class=c47 8 -8 -7 -9 33 -1 -3 -4 -8
ncall|class=f633 8 -8 -7 -9 33 -1 -3 -4 -8
ncall|clause -5 -2 -3 -4 4 -1 -1 12 -2
ncall|cue=any 5 -3 -1 -1 1 0 -1 -1 -1
ncall|cue=just 15 0 0 0 -11 0 0 -1 0
ncall|cue=n't -6 0 0 0 7 0 0 -1 0
ncall|cue=not -11 0 0 0 15 0 0 -1 0
ncall|det=a -21 -3 -1 -1 30 0 -1 -2 -3
ncall|det=none -4 0 -1 0 9 0 0 -3 0
ncall|det=the 21 -2 -4 -6 12 -1 -1 -13 -6
ncall|det=this 12 0 -2 -2 -15 -1 -1 13 -1
ncall|hsubj=I -7 0 0 0 10 0 -1 -1 -2
ncall|hsubj=POST -9 -1 0 0 10 0 -1 -2 -1
ncall|hsubj=WE 8 -1 -3 -4 8 -1 -1 -8 -4
ncall|htold=happened -22 -1 -5 -4 31 -1 -1 6 -6
ncall|htold=none 21 -2 -1 -5 -4 0 0 -6 -3
ncall|hw=got -6 -1 -3 -2 19 -1 -1 -6 -4
ncall|in=during -5 -1 -2 0 9 0 0 -2 -1
ncall|in=of 3 -4 -1 -1 6 0 -1 -2 -1
ncall|in=on 6 -1 -3 -3 14 0 0 -8 -3
ncall|names=0 26 -2 -4 -6 7 0 0 -12 -4
ncall|names=1 -8 -1 -4 -3 26 -1 -1 -9 -5
ncall|names=2 -2 -4 -2 -2 -6 0 -1 16 -1
ncall|names=3 -12 -3 -1 -1 18 0 0 -3 -2
ncall|part-class=c11 -2 0 0 0 9 0 0 -5 0
ncall|question 8 0 0 -1 -2 0 -1 -2 -1
ncall|rel=conj -6 -2 0 -1 13 0 0 -2 -1
ncall|rel=nmod 14 -5 -2 -2 -1 0 -2 -4 -2
ncall|rel=obj 14 -1 -2 -5 12 0 -1 -10 -4
ncall|rel=obl -14 -1 -4 -3 15 0 0 11 -3
ncall|rule=false -3 -6 -9 -9 43 -2 -3 -5 -8
ncall|rule=true -5 -1 0 0 11 0 -1 -1 -2
ncall|singular 5 -8 -9 -11 41 -2 -3 -4 -10
ncall|time=PAST_REF -5 0 -1 -1 10 0 0 -3 0
ncall|time=PRESENT_REF 14 -1 -3 -4 -4 -1 -1 -3 -2
ncall|time=ahead -7 0 -1 0 11 0 0 -1 0
ncall|time=none 7 -6 -6 -7 19 -1 -2 3 -7
ncall|time=today -4 0 0 0 5 0 0 0 0
ncall|with=POST -11 -3 -1 -1 16 0 -1 -2 -1
ndelivery|rule=false -1 -3 -5 -2 -1 0 0 17 -3
ndelivery|singular -1 -3 -5 -2 -1 0 0 17 -3
ng=announcement -20 -9 -6 2 -10 -5 3 50 -5
ng=appointment -15 -7 -11 7 7 -2 -5 18 1
ng=attack -11 -6 -7 -14 -7 -3 6 -13 50
ng=call 4 -8 -10 -11 47 -2 -3 -8 -10
ng=delivery -1 -3 -5 -2 -1 0 0 17 -3
ng=interview -8 -2 -5 -4 -4 37 -2 -5 -5
ng=invasion 4 -8 -12 -11 -4 -2 -3 -22 60
ng=killing -3 -1 -4 -1 -1 0 -1 -9 22
ng=letter -10 8 -12 -2 -10 -4 47 -4 -15
ng=meal 18 -5 -1 12 -7 -3 -5 2 -11
ng=meeting 31 -3 10 13 9 -8 -11 -33 -23
ng=move -8 -8 -5 -7 -4 -1 -3 0 42
ng=opening -3 -2 -2 -1 -1 0 -1 16 -4
ng=sanction -5 -4 -3 -6 -2 -1 -2 34 -10
ng=session 33 24 13 -22 -12 -6 7 -13 -27
ng=signing -13 3 -2 -9 -5 -2 -3 50 -15
ng=summit 0 -11 66 -13 -8 -3 -6 -15 -14
ng=talks 17 62 -2 -2 1 -13 -19 -36 -35
ng=test -8 -9 -9 2 -6 -4 -5 2 27
ng=visit -1 -1 -8 60 -17 -7 -10 -15 -6
ninterview|alone -8 -2 -5 -4 -4 37 -2 -5 -5
ninterview|class=c3 -8 -2 -5 -4 -4 37 -2 -5 -5
ninterview|class=f26 -8 -2 -5 -4 -4 37 -2 -5 -5
ninterview|clause -2 0 -2 -1 -2 9 0 -3 -1
ninterview|det=an -2 0 -1 -1 -1 13 0 -2 0
ninterview|hsubj=POST -3 0 -1 -1 -1 10 -1 -1 -1
ninterview|htold=happened -5 0 -3 -3 -3 26 -2 -5 -1
ninterview|hw=said -1 0 0 0 -1 7 -1 -1 0
ninterview|in=in -1 -1 -1 -1 -2 11 -1 -3 -1
ninterview|names=1 -2 0 -3 -3 -1 14 -1 -3 -1
ninterview|names=2 -5 -2 -3 -2 -1 15 -1 -2 -4
ninterview|part-class=c3 -1 0 -2 -2 -1 8 -1 -1 -1
ninterview|rel=obj -1 0 0 -1 0 8 0 -1 0
ninterview|rel=obl -2 -1 -2 -1 -3 18 -2 -4 -2
ninterview|rule=false -8 -2 -5 -4 -4 37 -2 -5 -5
ninterview|singular -7 -1 -5 -4 -3 32 -1 -5 -5
ninterview|time=none -6 -2 -4 -3 -2 20 -1 -3 -5
ninterview|time=today -4 0 -1 -1 -1 15 -1 -2 0
ninvasion|against=STATE -5 -1 -1 -1 -1 0 0 -1 7
ninvasion|alone 2 -4 -8 -9 -3 -1 -2 -13 41
ninvasion|amod=russian -7 -1 -1 -1 -1 0 0 -3 13
ninvasion|capital -3 0 -3 0 -1 0 -1 -3 12
ninvasion|class=c31 26 -4 -4 -7 -1 0 -1 -6 -4
ninvasion|class=c35 -5 -1 -2 -2 0 0 0 -5 18
ninvasion|class=c54 -11 -2 -3 -2 -1 0 -1 -6 25
ninvasion|class=f407 26 -4 -4 -7 -1 0 -1 -6 -4
ninvasion|class=f457 -4 -1 -1 -2 0 0 0 -3 14
ninvasion|class=f726 -10 -2 -3 -2 -1 0 -1 -6 20
ninvasion|class=f729 -1 0 0 0 0 0 0 -1 5
ninvasion|conj -2 0 -1 -1 0 0 0 -3 6
ninvasion|det=none 5 -2 -2 -1 -1 0 0 -4 7
ninvasion|det=the -1 -4 -7 -4 -1 0 -1 -11 33
ninvasion|det=this -7 -1 -1 -3 0 0 0 -3 12
ninvasion|hsubj=NAME -1 0 -1 0 0 0 0 0 6
ninvasion|hsubj=PEOPLE -1 0 0 0 0 0 0 -1 5
ninvasion|hsubj=STATE -4 0 0 0 0 0 0 0 6
ninvasion|hsubj=WE 20 0 0 0 0 0 0 -1 -16
ninvasion|htold=happened 8 -2 -4 -1 -1 0 -1 -5 10
ninvasion|htold=none -10 -2 -1 -1 0 0 0 -4 24
ninvasion|hw=caused -3 0 -1 0 0 0 0 -1 5
ninvasion|in=STATE 12 -2 -1 -1 0 0 0 -1 -5
ninvasion|in=by -4 0 -1 0 -1 0 0 -1 6
ninvasion|in=from -2 0 -2 0 0 0 -1 -3 10
ninvasion|in=of 20 -2 -3 -6 -1 0 -1 -5 -7
ninvasion|names=0 0 -3 -4 -7 -2 0 -1 -8 22
ninvasion|names=1 7 -2 -2 -3 -1 0 0 -5 11
ninvasion|names=2 1 -3 -2 -1 0 0 0 -2 9
ninvasion|names=3 -3 -1 -2 0 0 0 0 -1 12
ninvasion|names=4 -2 0 -1 0 0 0 -1 -4 8
ninvasion|of=POST -2 0 -1 0 0 0 -1 -3 9
ninvasion|of=STATE -1 0 0 0 0 0 0 -2 5
ninvasion|part-class=c32 -5 -1 0 -1 -1 0 0 -1 7
ninvasion|part-class=f421 -5 -1 0 -1 -1 0 0 -1 7
ninvasion|poss=NAME 12 0 0 -2 0 0 0 0 -9
ninvasion|poss=STATE -7 -2 -1 -2 -2 0 -1 -2 11
ninvasion|rel=conj -2 -1 -1 -1 0 0 0 -3 9
ninvasion|rel=nmod 17 -2 -4 -7 -1 -1 -1 -6 0
ninvasion|rel=nsubj -9 -2 -1 -2 0 0 0 -2 18
ninvasion|rel=obj 12 -2 -2 -1 -1 -1 -1 -3 1
ninvasion|rel=obl -13 -1 -4 -1 -1 0 0 -5 29
ninvasion|rule=false -3 -3 -6 -3 -2 -1 -1 -13 35
ninvasion|rule=true -8 -3 -5 -7 -2 -1 -1 -5 26
ninvasion|singular 5 -8 -12 -11 -4 -2 -3 -20 55
ninvasion|time=none 10 -7 -9 -11 -3 -1 -2 -17 43
nkilling|alone -1 0 -1 -1 -2 0 -1 -3 11
nkilling|class=c31 -2 -1 -4 0 0 0 0 -7 15
nkilling|class=f407 -2 -1 -4 0 0 0 0 -7 15
nkilling|htold=happened -3 -1 -4 -1 -1 0 -1 -9 22
nkilling|names=3 -2 -1 -4 0 0 0 0 -7 15
nkilling|rel=nsubj -2 -1 -3 0 -1 0 0 -7 15
nkilling|rule=false -3 -1 -4 -1 -1 0 -1 -9 22
nkilling|singular -3 -1 -4 -1 -1 0 -1 -9 22
nkilling|time=none -1 0 -1 -1 -2 0 -1 -3 11
nletter|alone -11 13 -7 10 -6 -3 20 -9 -10
nletter|class=c13 -2 -1 -1 -2 -1 -1 -8 18 -4
nletter|class=c3 -10 -6 -5 -16 -5 -2 57 -14 -4
nletter|class=c4 -9 16 -6 19 -4 -1 -7 -3 -7
nletter|class=c42 11 -1 0 -4 -1 -1 5 -5 -2
nletter|class=f178 -2 -1 -1 -2 -1 -1 -8 18 -4
nletter|class=f27 -10 -6 -5 -16 -5 -2 57 -14 -4
nletter|class=f34 -9 16 -6 19 -4 -1 -7 -3 -7
nletter|class=f561 11 -1 0 -4 -1 -1 5 -5 -2
nletter|clause -4 17 -2 -14 -4 -1 14 -9 -2
nletter|cue=any -1 -2 -1 -1 0 0 7 -1 0
nletter|cue=today -4 0 0 -1 0 0 10 -1 0
nletter|det=a -9 15 -3 -14 -2 -1 13 3 -3
nletter|det=the -6 -4 -4 24 -3 0 3 -2 -6
nletter|det=this -2 0 -1 -2 -1 -1 2 7 -3
nletter|hsubj=I -8 -3 -4 10 -4 -1 19 -9 -4
nletter|hsubj=POST -1 -1 0 -4 -1 0 9 -1 0
nletter|hsubj=WE 9 -2 -1 -3 -1 0 9 -4 -2
nletter|htold=happened 0 -8 -9 14 -7 -3 22 -3 -11
nletter|htold=ongoing -5 -1 0 -4 0 -1 17 -4 -2
nletter|hw=accept -3 -3 -2 27 -2 0 -6 -7 -4
nletter|hw=expressed -1 -1 0 0 -1 0 6 -1 0
nletter|hw=received -3 0 0 -1 0 0 9 -1 -1
nletter|hw=sending -4 -2 -1 -1 0 0 11 -1 -1
nletter|hw=sent -1 -1 -1 -5 -1 0 9 0 0
nletter|in=in -3 -2 -2 -2 -1 0 14 -3 0
nletter|names=0 -6 -3 -2 5 -3 -2 16 -2 -6
nletter|names=1 5 -2 -4 11 -1 -1 9 -10 -6
nletter|names=2 -1 -2 -1 -4 -1 0 13 -2 0
nletter|names=3 0 0 0 -1 0 0 5 0 0
nletter|names=4 -6 15 -3 -13 -2 -1 2 11 -3
nletter|of=POST -3 -3 -1 -4 0 0 10 5 -2
nletter|plural -1 -1 -1 -5 -1 0 12 -4 -1
nletter|poss=I -1 0 -1 -3 -1 0 8 -1 0
nletter|rel=nmod -2 -2 -1 -2 0 0 2 7 -2
nletter|rel=obj 0 -7 -6 18 -4 -1 24 -17 -9
nletter|rel=obl -7 -3 -3 -8 -4 -2 18 10 -6
nletter|rule=false -6 13 -10 7 -8 -4 24 -8 -12
nletter|singular -10 10 -12 2 -8 -4 37 -2 -15
nletter|time=PAST_REF -2 -1 -2 -1 -1 0 0 7 -1
nletter|time=none 0 -6 -7 14 -5 -3 27 -11 -11
nletter|time=past -2 18 -2 -11 -2 0 7 -7 -1
nletter|time=today -4 0 0 -1 0 0 10 -1 0
nletter|to=POST -1 -1 0 -3 -1 0 7 -1 0
nmeal|alone 0 -2 5 18 -6 -2 -4 1 -10
nmeal|class=c11 -11 0 -4 -9 -1 0 0 30 -1
nmeal|class=c16 21 -3 12 8 -4 -2 -4 -20 -7
nmeal|class=f169 -11 0 -4 -9 -1 0 0 30 -1
nmeal|class=f203 21 -3 12 8 -4 -2 -4 -20 -7
nmeal|conj 2 0 -2 -4 -1 0 -1 7 0
nmeal|cue=today -5 -1 -4 9 -4 -1 -2 11 -4
nmeal|det=a 13 -1 -7 -6 0 0 -1 5 -1
nmeal|det=the 4 -1 -11 14 -4 -1 -1 9 -6
nmeal|det=this -21 -1 24 6 -1 0 0 -6 -3
nmeal|hsubj=PEOPLE 11 -1 -9 8 0 0 -2 -5 -1
nmeal|hsubj=POST -4 -1 -6 18 -2 -1 -1 -6 -3
nmeal|htold=happened 16 -1 -8 -7 0 0 -1 6 -1
nmeal|htold=ongoing 8 -2 -4 7 0 0 -2 -5 -1
nmeal|htold=planned 0 0 -2 14 -3 -1 -1 -6 -2
nmeal|in=at -18 -1 -4 34 -2 0 0 -2 -3
nmeal|in=during -6 0 -3 -7 -1 0 -1 17 -2
nmeal|in=to 1 0 -2 9 -1 0 -1 -2 0
nmeal|names=0 6 -1 13 -22 -3 -1 -1 17 -5
nmeal|names=1 11 0 -3 -1 -1 0 -1 -2 -1
nmeal|names=3 4 -1 -2 12 -3 -1 -1 -5 -3
nmeal|names=4 0 -1 -9 21 0 0 -2 -6 -1
nmeal|on=POST 17 -2 -4 -3 -1 0 -2 -4 -1
nmeal|part-class=c44 8 -1 -3 -8 -1 0 0 8 -2
nmeal|part=THING 16 -1 -8 -7 0 0 -1 6 -1
nmeal|poss=TIME 7 0 -1 0 -1 0 -1 -3 -2
nmeal|rel=nmod 19 0 -2 -6 -2 -1 -1 -2 -3
nmeal|rel=obj 17 -2 -10 9 0 0 -2 -8 -1
nmeal|rel=obl -2 -1 -9 17 -4 -1 -2 8 -5
nmeal|rule=false 5 -3 10 14 -5 -1 -3 -8 -6
nmeal|singular 8 -3 1 14 -7 -2 -5 4 -11
nmeal|time=none 8 -2 10 1 -1 -1 -3 -5 -4
nmeal|time=past 5 -1 -6 -5 0 0 -1 8 -1
nmeal|time=today -2 -1 -4 18 -4 -1 -2 1 -5
nmeal|with=POST 1 0 -1 -3 -1 0 0 7 -1
nmeeting|alone 19 -1 -36 37 25 -5 -6 -21 -17
nmeeting|amod=bilateral 21 -6 -4 -8 -1 0 0 0 -1
nmeeting|amod=first -5 16 -1 -5 -2 0 -1 -1 -1
nmeeting|amod=ministerial 6 0 -3 -4 0 0 0 0 0
nmeeting|amod=quad -22 -1 27 -3 -1 0 0 0 0
nmeeting|amod=special 5 0 -5 0 0 0 0 0 0
nmeeting|as=POST 9 -2 -4 -3 0 0 0 0 0
nmeeting|at=POST -5 0 7 -1 0 0 0 0 0
nmeeting|bare-class=c3 0 -3 11 -7 -1 -1 0 0 -1
nmeeting|bare-class=f26 0 -3 11 -7 -1 -1 0 0 -1
nmeeting|bare=TIME 0 -3 11 -7 -1 -1 0 0 -1
nmeeting|class=c3 2 -1 -1 -3 11 -2 -2 -2 -2
nmeeting|class=c50 39 -2 10 -1 1 -7 -9 -25 -21
nmeeting|class=f26 2 -1 -1 -3 11 -2 -2 -2 -2
nmeeting|class=f668 49 -1 14 0 -19 -7 -9 -25 -21
nmeeting|clause 9 -7 14 -7 -5 -1 -1 -4 -1
nmeeting|conj -10 18 3 -4 -2 0 0 -1 -1
nmeeting|cop='s 5 0 -3 -1 0 0 0 0 0
nmeeting|cop=was 16 -1 -10 -2 -1 0 0 -1 0
nmeeting|cue=any 11 0 -7 -1 0 0 0 -1 -1
nmeeting|cue=can 4 0 7 -7 -4 0 0 0 -1
nmeeting|cue=how 11 0 -4 -2 -4 -1 -1 0 0
nmeeting|cue=if -11 -2 -7 -1 25 0 -1 -1 -1
nmeeting|cue=just -2 -1 7 -2 0 0 0 0 0
nmeeting|cue=n't 12 -2 -3 -4 -1 0 0 0 0
nmeeting|cue=not -7 -1 10 -2 0 0 0 -1 0
nmeeting|cue=since -21 19 6 -1 -2 0 0 -2 -1
nmeeting|cue=today -11 -1 -9 16 14 -1 -1 -5 -1
nmeeting|cue=would 6 -1 -2 -2 0 0 0 0 0
nmeeting|det=a 13 -8 -2 7 -6 -1 -1 -2 -1
nmeeting|det=all 13 -1 -3 -4 0 0 0 0 0
nmeeting|det=none 8 -15 42 -14 -9 -1 -2 -7 -2
nmeeting|det=that 11 -1 -1 -6 0 0 0 0 -1
nmeeting|det=the 11 23 -4 -35 27 -2 -2 -10 -9
nmeeting|det=these -17 10 -1 12 -1 0 0 -1 -1
nmeeting|det=this 2 -6 5 11 -3 -1 0 -2 -3
nmeeting|det=those 12 -6 -3 4 -1 0 0 -1 -2
nmeeting|hsubj=E-announcement -1 -2 14 -9 -1 0 0 0 0
nmeeting|hsubj=HE 23 -1 -11 -9 -1 0 0 0 -1
nmeeting|hsubj=I -1 -5 -1 16 -2 0 -1 -3 0
nmeeting|hsubj=OTHER 8 -2 -2 -2 -1 0 0 0 0
nmeeting|hsubj=PEOPLE 6 0 -2 -3 -2 0 0 0 0
nmeeting|hsubj=POST 17 -7 11 -7 -5 -1 -1 -3 -2
nmeeting|hsubj=THING -5 0 -9 -2 19 0 0 -1 0
nmeeting|hsubj=WE -20 9 3 17 -3 -1 -1 -2 -3
nmeeting|hsubj=YOU 15 -2 -6 -3 0 0 0 0 0
nmeeting|htold=denied 0 -3 7 -7 -1 0 0 0 -1
nmeeting|htold=happened -7 -14 40 2 -10 -1 -2 -3 -2
nmeeting|htold=none 5 3 -25 36 -7 -2 -1 -5 -5
nmeeting|htold=ongoing -20 -4 23 -10 16 0 -1 -1 -1
nmeeting|htold=planned 6 -10 7 3 -3 -1 -1 -2 -2
nmeeting|hw=NAME 6 -5 -17 -5 24 -1 -1 -2 -3
nmeeting|hw=coming -10 -1 22 -7 0 0 0 0 0
nmeeting|hw=discussed -13 0 15 -1 -1 0 0 0 0
nmeeting|hw=expect -11 19 -4 -6 -1 0 0 0 0
nmeeting|hw=focus -3 -3 -6 14 0 0 0 0 -1
nmeeting|hw=get 12 0 -3 -7 0 0 0 0 0
nmeeting|hw=give -6 0 7 0 -1 0 0 0 0
nmeeting|hw=go 5 0 -2 -3 -1 0 0 0 0
nmeeting|hw=going -11 -8 10 12 -1 0 0 -1 -1
nmeeting|hw=had 11 -2 2 -6 -1 0 0 0 0
nmeeting|hw=host 1 -1 6 -4 -1 0 0 0 0
nmeeting|hw=look -8 -1 -5 13 -1 0 0 0 0
nmeeting|hw=made 0 -3 -9 15 0 0 0 0 0
nmeeting|hw=meeting 15 -3 -12 -1 -1 0 0 -3 0
nmeeting|hw=night 8 -1 -4 -2 -2 0 0 0 0
nmeeting|hw=part 9 -1 -3 -3 0 0 0 0 0
nmeeting|hw=participate 11 -1 -7 -1 0 0 0 0 0
nmeeting|hw=participated 5 0 -5 0 0 0 0 0 0
nmeeting|hw=question -7 0 11 -1 -1 0 0 0 0
nmeeting|hw=see -8 -1 -2 12 -1 0 0 0 0
nmeeting|hw=summit -8 0 10 -1 0 0 0 0 0
nmeeting|hw=terms -6 -3 16 -3 -1 0 0 0 -1
nmeeting|hw=that 10 -1 -3 -2 -1 0 0 0 0
nmeeting|in=NAME 6 -1 -4 -2 0 0 0 0 -1
nmeeting|in=STATE 10 -1 -5 -1 0 0 0 0 0
nmeeting|in=TIME -8 -1 12 -3 -1 0 0 0 0
nmeeting|in=about -2 -2 8 -2 -1 0 0 -1 -1
nmeeting|in=after 5 0 -3 0 0 0 0 0 0
nmeeting|in=at 3 -4 3 -16 18 0 0 -1 0
nmeeting|in=during 1 -2 -10 15 -3 0 0 0 -1
nmeeting|in=for 1 -2 4 12 -7 -1 -1 -5 -1
nmeeting|in=from 7 -2 -6 4 -1 0 0 0 -1
nmeeting|in=in 1 40 -26 -4 -6 -1 -1 -3 -2
nmeeting|in=into -12 -7 8 14 -1 0 0 -1 -1
nmeeting|in=of -5 -4 20 6 -6 -1 -1 -6 -5
nmeeting|in=on -3 -1 16 -10 -4 -1 0 -2 -2
nmeeting|in=out 8 -2 6 -8 -1 0 -1 -1 -1
nmeeting|in=throughout 9 -1 -2 -3 -1 0 0 0 0
nmeeting|in=to 6 -1 -10 9 -1 0 0 0 0
nmeeting|names=0 -5 8 -17 20 20 -3 -4 -14 -11
nmeeting|names=1 1 -17 25 10 -4 -1 -1 -3 -4
nmeeting|names=2 0 4 5 -3 7 -2 -2 -4 -3
nmeeting|names=3 21 -3 4 -12 -3 0 -1 -2 -1
nmeeting|names=4 26 9 -10 3 -11 -1 -3 -10 -2
nmeeting|of-class=c29 7 0 -6 -1 0 0 0 0 0
nmeeting|of-class=c52 -20 -7 30 -4 0 0 0 -3 0
nmeeting|of-class=f383 7 0 -6 -1 0 0 0 0 0
nmeeting|of-class=f689 -6 -7 16 -4 0 0 0 -2 0
nmeeting|of=PEOPLE 1 -8 16 -4 0 0 -1 -4 -1
nmeeting|of=POST 6 -3 0 -1 -1 0 -1 -2 0
nmeeting|part-class=c11 12 11 -2 -9 -4 0 0 -3 -2
nmeeting|part-class=c15 -13 -1 -1 17 0 0 0 0 0
nmeeting|part-class=c21 11 -1 -3 -3 0 0 0 0 0
nmeeting|part-class=c37 -9 -2 13 -2 -1 0 0 0 -1
nmeeting|part-class=c50 35 -8 -11 -13 -1 0 0 -1 -1
nmeeting|part-class=c52 -13 -1 16 0 0 0 -1 -3 0
nmeeting|part-class=f162 -2 -3 7 -1 -2 0 0 -1 0
nmeeting|part-class=f164 8 -1 -3 -1 0 0 0 0 0
nmeeting|part-class=f166 -2 15 -3 -5 -2 0 -1 -2 -1
nmeeting|part-class=f168 6 -1 -2 -1 0 0 0 0 -1
nmeeting|part-class=f667 22 -6 -5 -9 -1 -1 0 -1 -1
nmeeting|part-class=f668 14 -1 -6 -5 0 0 0 0 -1
nmeeting|part=NAME 0 -3 8 -5 0 0 0 -1 0
nmeeting|part=PEOPLE -3 -1 6 -2 -1 0 0 -1 0
nmeeting|part=POST -13 -3 18 -2 -1 0 0 -3 0
nmeeting|part=STATE 9 -4 -1 -3 -1 0 0 0 -1
nmeeting|part=THING -8 -2 15 -1 0 0 -1 -3 0
nmeeting|plural -18 16 -7 36 -9 -3 -3 -9 -7
nmeeting|poss=HE 6 -4 -9 12 -1 0 -1 -1 -1
nmeeting|poss=I -13 -4 8 12 -2 0 0 -1 -1
nmeeting|poss=NAME -9 -2 -1 13 0 0 0 0 0
nmeeting|poss=POST -5 19 -8 -7 -2 0 0 -1 0
nmeeting|poss=THEY 8 -1 -3 -3 0 0 0 0 0
nmeeting|poss=TIME 1 0 -6 -5 15 -1 -1 0 -1
nmeeting|poss=WE -10 -4 5 20 -3 -1 -1 -5 -1
nmeeting|question 18 -7 -3 -17 18 -1 -1 -2 -4
nmeeting|rel=appos 10 -1 -7 0 0 0 0 -1 0
nmeeting|rel=ccomp 10 -1 -2 -6 -1 0 0 0 0
nmeeting|rel=conj 10 -5 4 -5 -3 0 -1 -5 -1
nmeeting|rel=nmod -26 6 15 17 12 -2 -3 -13 -7
nmeeting|rel=nsubj 33 12 -24 -27 16 -1 -1 -2 -5
nmeeting|rel=obj -1 -9 -14 41 -4 -1 -1 -3 -2
nmeeting|rel=obl -16 1 31 3 1 -2 -4 -7 -6
nmeeting|rel=root 5 -4 12 -6 -2 0 0 -3 -1
nmeeting|rule=false 16 13 3 -9 14 -3 -5 -21 -10
nmeeting|rule=true 9 -3 38 -11 -2 -4 -4 -9 -11
nmeeting|singular 50 -18 14 -23 19 -5 -8 -26 -16
nmeeting|time=PRESENT_REF -6 0 10 -1 0 0 0 0 0
nmeeting|time=ahead -5 -1 -3 11 -1 0 -1 -1 0
nmeeting|time=around 12 -1 -7 -1 0 0 0 -1 0
nmeeting|time=none 28 13 -12 19 -9 -5 -6 -20 -18
nmeeting|time=past 7 -3 0 -8 11 0 -1 -2 -1
nmeeting|time=today 26 -7 -11 -1 9 -2 -3 -8 -3
nmeeting|with-class=c52 9 0 -5 -1 -1 0 0 0 0
nmeeting|with-class=f692 8 0 -5 -1 -1 0 0 0 0
nmeeting|with=NAME 11 -4 -2 -2 -1 0 0 -1 -2
nmeeting|with=PEOPLE 19 -1 -8 -4 -1 0 0 0 0
nmeeting|with=POST -10 5 13 5 -9 -1 -1 -2 -2
nmove|alone -5 -4 -1 -5 -2 -1 -2 12 11
nmove|amod=rotational -1 -2 -1 -1 0 0 0 -5 10
nmove|class=c22 -1 0 0 0 0 0 0 -6 8
nmove|class=c31 -1 -2 -1 -1 0 0 0 -5 10
nmove|class=c6 -4 -6 -5 -5 -2 -1 -2 5 23
nmove|class=f288 -1 0 0 0 0 0 0 -6 8
nmove|class=f408 -1 -2 -1 -1 0 0 0 -5 10
nmove|class=f78 -3 -6 -5 -5 -2 -1 -2 6 19
nmove|det=none -1 -3 -2 -3 -1 0 -1 12 -5
nmove|det=the -6 -4 -1 -4 -2 -1 -2 -7 33
nmove|from=STATE 0 0 -1 0 0 0 0 -1 5
nmove|hsubj=PEOPLE 0 0 -1 0 0 0 0 -8 12
nmove|hsubj=WE -1 -1 -5 -1 0 0 0 7 6
nmove|htold=happened -4 -2 2 -2 -1 0 -1 -7 19
nmove|htold=none -1 -1 -1 -1 0 0 0 -2 9
nmove|htold=ongoing -2 0 -2 -1 -1 -1 -1 -4 11
nmove|hw=participated -2 -1 5 -1 -1 -1 -1 8 -5
nmove|in=in -1 -2 3 -1 0 0 0 7 -2
nmove|in=of -1 -1 0 0 0 0 -1 -6 9
nmove|in=with -1 0 0 -1 0 0 0 -2 6
nmove|names=0 -1 -1 -1 -1 0 0 0 -7 16
nmove|names=1 -3 -3 -3 -1 -1 0 -2 -12 23
nmove|names=2 -1 -2 -2 -2 -1 0 -1 7 3
nmove|names=3 0 -2 -1 -2 -1 0 -1 15 -8
nmove|names=4 -2 0 4 -1 0 0 0 0 5
nmove|of-class=c22 -2 -1 -1 0 -1 0 -1 -7 13
nmove|of-class=c35 -1 0 -1 -1 0 0 0 -7 9
nmove|of-class=f288 -2 -1 -1 0 -1 0 -1 -7 13
nmove|of=FORCES -2 -1 -1 0 -1 0 -1 -7 13
nmove|of=POST -1 -2 0 -1 -1 0 -1 6 -1
nmove|part-class=c34 -1 -2 -1 -1 0 0 0 -5 10
nmove|part-class=f450 -1 -2 -1 -1 0 0 0 -5 10
nmove|plural -2 -3 -3 -2 -1 -1 0 -7 17
nmove|poss=WE -1 -1 -1 -1 0 0 0 -1 6
nmove|question -2 -3 -1 -3 -2 0 -1 7 0
nmove|rel=conj -1 -3 -1 -2 -1 0 -1 26 -18
nmove|rel=nmod -1 -1 0 0 0 0 -1 -7 10
nmove|rel=nsubj -1 0 -1 -1 -1 0 0 -4 11
nmove|rel=obj -1 -1 -2 -1 0 0 -1 -9 17
nmove|rel=obl -3 -2 2 -2 -1 0 -1 0 12
nmove|rule=false -6 -3 3 -3 -2 -1 -2 -28 45
nmove|rule=true 0 -1 -1 -1 0 0 0 -6 14
nmove|singular -6 -6 -2 -6 -3 -1 -3 5 25
nmove|time=PAST_REF -2 -1 5 -1 -1 -1 -1 8 -5
nmove|time=none -6 -7 -6 -6 -3 -1 -2 -4 38
nopening|class=c6 -2 -2 -2 -1 -1 0 -1 14 -3
nopening|class=f77 -2 -2 -1 0 0 0 -1 11 -2
nopening|det=the -3 -2 -2 -1 -1 0 -1 16 -4
nopening|htold=happened -1 -1 -1 -1 0 0 0 5 -1
nopening|of=POST -3 -2 -2 -1 -1 0 -1 16 -4
nopening|rel=obl -1 -1 -1 -1 0 0 0 5 -1
nopening|singular -3 -2 -2 -1 -1 0 -1 16 -4
nopening|time=none -2 -2 -1 0 0 0 -1 11 -2
nsanction|alone -3 -2 -3 -4 -2 -1 -1 22 -6
nsanction|amod=additional -1 -2 0 0 -1 -1 -1 7 -3
nsanction|class=c35 -2 -3 -2 -1 -1 0 -1 19 -7
nsanction|class=c4 -3 -1 -2 -4 -1 -1 -1 15 -4
nsanction|class=f36 -3 -1 -2 -4 -1 -1 -1 15 -4
nsanction|class=f455 -2 -3 -2 -1 -1 0 -1 19 -7
nsanction|clause -1 -1 0 -1 -1 0 0 10 -1
nsanction|det=none -3 -4 -1 -2 -1 -2 -3 19 -8
nsanction|hsubj=POST -2 0 -2 -4 0 -1 -1 10 -4
nsanction|htold=none -1 -1 -1 -2 0 0 -1 7 -2
nsanction|names=0 -1 -1 0 -1 0 0 0 10 -4
nsanction|names=2 -2 -2 -2 -2 -1 0 -1 17 -5
nsanction|part-class=c44 -1 -2 0 0 -1 -1 -1 7 -3
nsanction|part-class=f593 -1 -2 0 0 -1 -1 -1 7 -3
nsanction|plural -3 -4 -3 -3 -1 -1 -2 22 -9
nsanction|question -1 -1 0 -1 0 0 0 10 -4
nsanction|rel=conj -1 -1 -1 -1 0 0 0 10 -2
nsanction|rel=obj -3 0 -2 -3 0 -1 -1 9 -4
nsanction|rel=obl 0 -1 0 -2 0 0 -1 6 -1
nsanction|rule=false -4 -3 -1 -2 -2 -1 -2 24 -6
nsanction|rule=true 0 -1 -1 -1 0 0 0 8 -2
nsanction|singular -1 0 0 -2 0 0 0 12 -1
nsanction|time=none -3 -2 -3 -4 -1 0 0 22 -7
nsession|alone 24 11 29 -17 -8 -4 -14 -11 -17
nsession|amod=first -6 -1 9 0 0 0 0 -3 0
nsession|amod=international 30 -5 -19 -1 0 0 -1 -4 -2
nsession|amod=latest -5 10 -1 0 0 0 0 0 -1
nsession|amod=second -14 -1 20 0 0 0 0 -3 -1
nsession|amod=seventh 7 -4 -10 -1 0 0 -1 8 -2
nsession|amod=special 13 -2 -8 0 -1 0 0 2 -1
nsession|capital -3 22 -1 -8 -4 -2 9 -2 -10
nsession|class=c11 20 -9 13 -8 -5 -2 2 -3 -11
nsession|class=c50 -5 12 8 -3 -3 -1 -2 -5 -2
nsession|class=f166 20 -9 13 -8 -5 -2 2 -3 -11
nsession|class=f668 -5 12 8 -3 -3 -1 -2 -5 -2
nsession|clause 15 9 -14 -1 -3 0 -1 -5 -1
nsession|conj -21 -1 14 0 0 0 -1 14 -1
nsession|cop=is 11 0 -7 0 0 0 -2 -6 -1
nsession|cue=just 24 -1 -10 -2 -1 0 -3 -3 -1
nsession|cue=not 16 -1 -4 -2 0 0 -4 -6 -1
nsession|det=a -10 -3 14 -2 -2 0 10 -3 -1
nsession|det=none -7 26 -5 -2 -3 -1 -3 -2 -4
nsession|det=the 13 3 19 -9 -5 -2 7 -16 -14
nsession|det=this 31 -8 -21 -7 -1 -1 -4 13 -4
nsession|hsubj=HE -6 -4 -5 -1 -1 0 14 -1 0
nsession|hsubj=I 23 -1 -12 -1 0 -1 -3 -4 -1
nsession|hsubj=PEOPLE 5 13 -7 -2 0 -1 -3 -6 -2
nsession|hsubj=POST 18 -1 -6 -3 0 0 0 -6 -1
nsession|hsubj=THIS -2 -1 6 -1 0 0 0 -1 0
nsession|hsubj=YOU 8 2 -2 -2 -2 -1 -3 -5 -4
nsession|htold=happened 1 4 -12 -4 -5 -1 12 8 -4
nsession|htold=none 27 3 -2 -4 -2 -1 7 -23 -8
nsession|htold=planned 8 -2 4 -2 0 0 -1 -4 -1
nsession|hw=NAME -23 6 12 -1 -1 -1 -2 11 -3
nsession|hw=adopted -3 -1 -4 0 0 0 0 10 0
nsession|hw=concluded -3 -1 8 0 -1 0 -2 -1 0
nsession|hw=members -4 21 -11 -1 0 0 0 -4 -1
nsession|hw=negotiations -5 12 -5 0 0 0 0 -2 0
nsession|hw=one 11 0 -8 -1 0 0 0 -2 -1
nsession|hw=participate 8 -2 -3 0 0 0 -2 -3 -1
nsession|hw=presided 6 0 -2 0 0 0 0 -2 0
nsession|hw=presidency -38 -1 -7 -2 0 0 0 48 -1
nsession|hw=results 12 -3 -5 0 0 0 -1 -3 -1
nsession|hw=session 14 -2 -8 0 0 0 0 -4 0
nsession|hw=work 25 -1 -7 0 0 0 -1 -13 0
nsession|in=NAME 6 -3 7 -1 -1 0 -2 -2 -1
nsession|in=at 33 -6 -25 -2 -3 -1 -4 3 -2
nsession|in=by 2 0 -10 -1 0 0 20 -10 0
nsession|in=for 10 1 -2 -2 -1 -1 -1 -6 -2
nsession|in=in -1 -2 14 0 -1 0 -3 -7 -1
nsession|in=of -18 7 18 -8 -3 -1 -6 19 -8
nsession|in=over 6 0 -2 0 0 0 0 -2 0
nsession|in=with -12 -2 17 0 0 0 0 0 0
nsession|names=0 14 9 23 -7 -2 -1 -4 -23 -7
nsession|names=1 -20 18 -3 -1 -1 0 0 8 -1
nsession|names=2 34 2 -22 -8 -5 -3 3 7 -12
nsession|names=3 -24 -3 23 -1 -1 0 -3 8 -2
nsession|names=4 29 -2 -9 -4 -4 -2 11 -15 -6
nsession|of-class=c47 -4 7 -1 0 0 0 0 0 0
nsession|of-class=f632 -4 7 -1 0 0 0 0 0 0
nsession|of=E-session -2 -10 -6 -1 -1 -1 10 9 -4
nsession|of=E-talks -11 22 -5 -1 0 0 -2 -3 -2
nsession|of=PEOPLE -12 -1 3 0 0 0 20 -8 -1
nsession|on=NAME 6 -1 2 -1 0 -1 -3 -2 -1
nsession|part-class=c11 -2 11 -3 -2 -2 -1 -5 7 -6
nsession|part-class=c15 -20 14 -4 -1 0 -1 13 -3 -1
nsession|part-class=c28 9 0 -7 0 0 0 0 0 0
nsession|part-class=c37 -2 -1 10 -1 0 0 -1 -1 0
nsession|part-class=c50 8 0 -4 0 -1 0 -2 -1 0
nsession|part-class=f166 -2 -2 2 -2 -2 -1 -4 11 -5
nsession|part-class=f168 8 9 -10 0 -1 0 -1 0 -1
nsession|part-class=f356 9 0 -7 0 0 0 0 0 0
nsession|part-class=f486 -2 -1 10 -1 0 0 -1 -1 0
nsession|part-class=f668 8 0 -4 0 -1 0 -2 -1 0
nsession|part=COUNTED -6 -4 -6 0 0 0 -2 19 -1
nsession|part=NAME 6 2 4 -5 -2 -1 -5 6 -4
nsession|part=POST 5 -9 15 -1 -2 0 -1 -6 -1
nsession|part=STATE -4 -3 1 -1 -1 -1 19 -8 -2
nsession|part=THING 7 -3 7 -1 0 0 -1 -8 -1
nsession|plural -7 1 9 0 0 0 0 0 0
nsession|poss=HE -5 6 0 0 0 0 0 0 0
nsession|rel=compound -17 18 -10 -1 -1 -1 -1 13 -2
nsession|rel=nmod 7 11 -1 -9 -3 -1 -7 12 -9
nsession|rel=nsubj 5 -3 14 -1 -1 -1 -2 -10 -3
nsession|rel=obj 16 11 -19 -4 -4 -3 -6 12 -7
nsession|rel=obl 28 -3 -10 -6 -6 -2 24 -25 -6
nsession|rel=root -7 -1 15 0 0 0 -1 -6 -1
nsession|rule=false -18 0 57 -6 -3 -1 24 -44 -9
nsession|rule=true 56 -1 -26 -7 -5 -2 -11 -3 -9
nsession|singular 38 23 5 -22 -12 -6 7 -12 -26
nsession|time=PAST_REF -3 -1 8 0 -1 0 -2 -1 0
nsession|time=ahead -12 -2 8 0 -1 0 13 -3 -1
nsession|time=around 10 10 -5 -3 -3 -2 -5 -8 -5
nsession|time=dated 10 -2 -2 -1 0 -1 -3 -3 -1
nsession|time=none 25 3 11 -18 -6 -3 2 6 -19
nsession|time=past-year 1 17 -9 0 0 0 -1 -4 -1
nsigning|alone -6 -4 -6 -3 -2 0 -1 27 -7
nsigning|amod=executive -2 0 0 -1 0 0 0 6 -1
nsigning|class=c10 -1 -2 -2 -1 0 0 0 8 -2
nsigning|class=c15 -2 -2 -2 -1 -1 0 0 15 -3
nsigning|class=c2 -1 -2 -2 -4 0 0 0 10 -2
nsigning|class=c48 -6 -4 8 -3 -2 -1 -1 15 -5
nsigning|class=c6 -1 12 -3 -2 0 0 0 1 -2
nsigning|class=f157 -1 -2 -2 -1 0 0 0 8 -2
nsigning|class=f201 -2 -2 -2 -1 -1 0 0 15 -3
nsigning|class=f21 -1 -2 -2 -4 0 0 0 10 -2
nsigning|class=f655 -6 -4 8 -3 -2 -1 -1 15 -5
nsigning|class=f77 -1 13 -2 -1 0 0 0 -3 -2
nsigning|clause -4 -1 -1 -1 -1 -1 -1 12 -2
nsigning|det=an -3 -1 -4 0 -1 0 0 10 -1
nsigning|det=none -4 -1 13 -1 -1 0 -1 -4 0
nsigning|det=the -5 9 -9 -5 -2 0 -1 29 -11
nsigning|hsubj=POST -1 -1 -2 -1 0 0 0 9 -1
nsigning|hsubj=WE -1 -3 -2 -3 -1 0 -1 12 -2
nsigning|htold=happened -6 -3 6 -2 -2 -1 -1 19 -6
nsigning|htold=none -3 -2 -1 -2 0 0 0 15 -4
nsigning|htold=ongoing -1 -2 -1 -1 -1 0 0 7 -1
nsigning|hw=entered -1 0 -2 0 0 0 0 5 0
nsigning|in=in 0 -3 0 0 0 0 0 5 0
nsigning|in=of -1 -2 -2 -2 0 0 0 10 -2
nsigning|in=with -3 16 -1 -1 -1 -1 0 -8 -2
nsigning|names=0 -5 11 7 -2 -2 0 -1 1 -6
nsigning|names=1 -5 -4 -2 -3 -1 -1 -1 19 -3
nsigning|names=2 -1 -1 -5 -1 -1 0 0 17 -5
nsigning|names=4 -1 -2 0 -2 0 0 0 9 -1
nsigning|part-class=c37 -2 0 0 -1 0 0 0 6 -1
nsigning|part-class=f493 -2 0 0 -1 0 0 0 6 -1
nsigning|part=NAME -1 -2 -2 -5 0 0 -1 10 -3
nsigning|plural -4 -3 -3 -5 -1 -1 -1 20 -5
nsigning|rel=conj -1 -3 -2 0 -2 0 -2 10 -1
nsigning|rel=nmod -1 14 -3 -3 -1 0 0 -3 -3
nsigning|rel=nsubj -2 -2 11 -1 -1 0 0 3 -4
nsigning|rel=obj -5 -2 -2 -3 -1 0 -1 17 -4
nsigning|rel=obl -2 -3 -5 -2 -1 -1 -1 18 -2
nsigning|rel=root -3 0 0 -1 0 0 0 6 -1
nsigning|rule=false -9 -5 6 -3 -3 -1 -1 24 -8
nsigning|rule=true -1 -3 -2 -3 -1 0 0 12 -2
nsigning|singular -11 6 1 -5 -4 -1 -2 30 -10
nsigning|time=PAST_REF -1 -3 -3 0 -2 -1 -2 11 -1
nsigning|time=none -7 8 -11 -5 -2 -1 -1 34 -11
nsigning|time=past-year -3 -2 -1 -4 0 -1 -1 11 -2
nsummit|alone -5 -8 51 -11 -6 -2 -5 -8 -12
nsummit|bare-class=c43 -3 0 5 0 0 0 0 -1 0
nsummit|bare-class=f575 -3 0 5 0 0 0 0 -1 0
nsummit|bare=OTHER -3 0 5 0 0 0 0 -1 0
nsummit|capital -7 -6 47 -7 -5 -2 -5 -9 -11
nsummit|class=c50 8 -5 20 -7 -2 -1 -1 -6 -3
nsummit|class=f668 8 -5 20 -7 -2 -1 -1 -6 -3
nsummit|clause -4 0 7 0 0 0 0 -1 -1
nsummit|cue=after 8 -1 -2 0 0 0 0 -1 0
nsummit|cue=would -2 -1 7 -1 -1 0 0 -3 -2
nsummit|det=a 9 -2 -3 0 0 0 0 0 -1
nsummit|det=none 15 -2 -2 -2 -2 0 -2 -7 -2
nsummit|det=the -7 -6 40 -7 -4 -1 -2 -4 -9
nsummit|det=this -3 -2 11 -3 -1 -1 -1 -4 -1
nsummit|hsubj=I -4 -1 10 -3 -1 0 0 -2 -1
nsummit|hsubj=POST 9 0 1 -2 -1 0 0 -1 -1
nsummit|hsubj=WE -4 -1 9 -1 0 0 0 -2 -1
nsummit|htold=happened -9 -1 23 -2 -2 0 -1 -5 -2
nsummit|htold=none -9 -1 24 -2 0 0 0 -3 -1
nsummit|htold=planned 12 -1 -1 -4 0 0 0 -2 -1
nsummit|hw=NAME -3 -1 -7 0 0 0 0 16 -1
nsummit|hw=agenda 17 -1 -11 0 -1 0 -2 -5 -1
nsummit|hw=focus -1 0 5 -1 0 0 0 -2 0
nsummit|hw=have 25 0 -24 -1 0 0 0 0 0
nsummit|hw=participate -7 0 8 0 0 0 0 0 0
nsummit|hw=think -2 0 5 0 0 0 0 0 0
nsummit|in=TIME -2 0 6 0 0 0 0 -3 -1
nsummit|in=after 12 -1 -6 -2 -1 0 0 -1 -1
nsummit|in=at -9 -1 10 -5 -2 0 -1 14 -2
nsummit|in=for -2 -1 7 -1 -1 0 0 -3 -1
nsummit|in=from -2 -1 7 -1 -1 0 0 -3 -2
nsummit|in=in -6 -1 8 -1 0 0 0 -2 -1
nsummit|in=of 13 -4 1 -1 -1 0 -1 -6 -3
nsummit|in=out -3 0 6 -1 0 0 0 -1 -1
nsummit|names=0 -19 -4 51 -6 -4 -1 -2 -14 -7
nsummit|names=1 8 -3 6 -2 -1 0 0 -3 -2
nsummit|names=2 14 -1 3 -3 -1 0 -1 -6 -2
nsummit|names=3 -9 -1 16 -1 0 0 0 -2 -1
nsummit|names=4 11 -3 -11 -2 -3 -1 -4 10 -4
nsummit|part-class=c11 -6 0 7 0 0 0 0 0 0
nsummit|part-class=f168 -5 0 6 0 0 0 0 0 0
nsummit|part=NAME -4 0 10 0 0 0 0 -2 0
nsummit|part=STATE -3 0 5 0 0 0 0 0 -1
nsummit|plural 6 0 -3 0 0 0 0 0 0
nsummit|question 9 -3 4 -2 -1 0 -1 -6 -4
nsummit|rel=compound -5 0 10 -1 -1 0 0 -3 -1
nsummit|rel=conj -6 -3 21 -1 -1 0 0 -10 -4
nsummit|rel=nmod -11 -3 11 -4 -4 -1 -2 12 -5
nsummit|rel=nsubj -2 0 8 -1 0 0 0 -2 -1
nsummit|rel=obl 11 -5 21 -7 -3 -1 -2 -9 -5
nsummit|rule=false 9 -7 39 -6 -6 -2 -5 -24 -9
nsummit|rule=true -6 -3 15 -7 -3 -1 -1 13 -4
nsummit|singular -6 -10 68 -13 -8 -3 -6 -14 -14
nsummit|time=none 17 -9 27 -11 -5 -2 -5 -6 -11
nsummit|time=past -7 0 12 0 -1 0 0 -2 0
nsummit|time=past-year -2 0 6 0 0 0 0 -2 0
ntalks|about-class=c0 -2 -3 -4 11 0 0 0 0 0
ntalks|about-class=c57 7 -4 -1 -1 0 0 0 0 0
ntalks|about-class=f0 -2 -3 -4 11 0 0 0 0 0
ntalks|about=OTHER -2 -3 -4 11 0 0 0 0 0
ntalks|about=POST 25 -16 -2 -4 0 0 0 -3 0
ntalks|about=THING -9 20 -1 -8 -2 0 0 -1 0
ntalks|alone 9 7 -3 8 32 -8 -10 -13 -24
ntalks|amod=bilateral -18 16 -1 8 -1 0 -1 -4 -1
ntalks|amod=close 6 0 -1 -2 0 0 0 -4 0
ntalks|amod=detailed 13 3 -4 -7 -5 0 -2 -3 -1
ntalks|amod=extensive -6 3 -1 6 0 0 0 0 0
ntalks|amod=first -9 -3 11 -4 8 0 -1 -1 -1
ntalks|amod=good -4 0 5 -5 8 -1 -2 -1 0
ntalks|amod=productive -11 5 14 0 -7 -1 -2 -2 -1
ntalks|bare-class=c3 -2 6 6 -4 -6 -1 -2 -1 -1
ntalks|bare-class=f26 -2 6 6 -4 -6 -1 -2 -1 -1
ntalks|bare=TIME -2 6 6 -4 -6 -1 -2 -1 -1
ntalks|between=POST -9 16 -1 -2 -1 -1 -1 -3 0
ntalks|capital 3 19 -5 -4 -1 0 0 -6 0
ntalks|class=c15 -8 19 6 -11 -4 -2 -2 7 -5
ntalks|class=c3 24 2 14 9 6 -7 -12 -31 -14
ntalks|class=c47 -17 35 -3 5 -4 -1 -1 -5 -5
ntalks|class=c48 12 3 -6 -12 -3 -1 -1 14 -4
ntalks|class=c57 4 -6 -5 11 10 -1 -3 -12 -4
ntalks|class=f192 -8 19 6 -11 -4 -2 -2 7 -5
ntalks|class=f28 24 2 14 9 6 -7 -12 -31 -14
ntalks|class=f632 -17 35 -3 5 -4 -1 -1 -5 -5
ntalks|class=f654 12 3 -6 -12 -3 -1 -1 14 -4
ntalks|class=f767 4 -6 -5 11 10 -1 -3 -12 -4
ntalks|clause 26 -13 5 12 -13 -1 -2 -10 -4
ntalks|conj 16 -14 6 -13 11 0 -1 -3 0
ntalks|cop=been -3 6 0 0 0 0 0 -1 0
ntalks|cop=was -4 8 -5 8 -4 0 0 -1 0
ntalks|cop=were -10 12 0 0 -1 0 0 -1 0
ntalks|cue=again 10 -3 -11 7 -1 0 0 0 0
ntalks|cue=any 6 7 -2 -6 -2 -1 -1 -1 0
ntalks|cue=before -7 11 -2 -3 0 0 0 -2 -1
ntalks|cue=how 2 9 -2 -3 -1 0 0 -1 0
ntalks|cue=if -4 10 0 -1 0 0 0 0 -2
ntalks|cue=just -3 -4 -6 -6 20 0 -1 0 0
ntalks|cue=n't 9 -2 -2 -1 -1 0 0 -1 0
ntalks|cue=not 14 -3 -1 -5 0 0 0 0 0
ntalks|cue=today 1 12 -1 -8 -1 0 0 0 0
ntalks|cue=would -6 3 -2 12 -1 0 -1 -1 0
ntalks|det=a 13 10 7 -9 -6 -2 -5 -8 -4
ntalks|det=any -11 16 -1 -2 -2 0 -1 -1 0
ntalks|det=none 11 21 -12 -5 -11 -3 -4 10 -6
ntalks|det=some -16 2 27 -4 -2 0 0 -4 -1
ntalks|det=that 0 0 -7 10 5 0 -1 -2 -2
ntalks|det=the 34 -19 6 27 -13 -1 -2 -20 -9
ntalks|det=these 23 1 -9 -5 -1 -1 -1 -5 -3
ntalks|det=this 1 7 -9 15 -2 -1 -1 -10 -2
ntalks|det=those -18 22 -5 -10 -1 -1 0 19 -4
ntalks|hsubj=HE 4 -3 15 -6 -3 0 0 -3 -1
ntalks|hsubj=I 10 -25 12 4 7 -1 -2 -4 -1
ntalks|hsubj=NAME 18 -12 -3 -3 0 0 0 0 0
ntalks|hsubj=PEOPLE 9 4 -1 -7 -4 0 -1 -3 -1
ntalks|hsubj=POST 2 17 -12 -10 16 -1 -3 -8 -2
ntalks|hsubj=THEY -7 15 -1 -2 0 0 -1 0 0
ntalks|hsubj=WE 0 6 -3 16 -3 -1 -4 -9 -4
ntalks|hsubj=YOU -2 6 -1 -2 -1 0 0 0 -1
ntalks|htold=happened 17 17 -1 -15 16 -5 -8 -17 -7
ntalks|htold=none 17 23 9 -21 -9 -2 -3 -1 -9
ntalks|htold=ongoing -18 12 8 6 -6 0 -1 -2 -1
ntalks|htold=planned -8 14 3 11 -9 -1 -1 -4 -2
ntalks|hw=NAME 25 3 -3 -5 -6 -1 0 -7 -2
ntalks|hw=be 9 -4 -3 -2 0 0 0 -2 0
ntalks|hw=continue -3 3 -1 6 0 0 0 -2 -1
ntalks|hw=details 11 -13 -1 8 0 0 0 -2 -1
ntalks|hw=focus 2 7 8 -13 0 0 0 -2 -1
ntalks|hw=focused 2 13 -2 -4 -2 0 -1 -7 -1
ntalks|hw=had -27 29 5 -3 1 -1 -4 -3 -2
ntalks|hw=have 5 -7 -1 7 -5 0 -1 -3 -1
ntalks|hw=look 20 -7 -6 -5 -1 0 0 0 0
ntalks|hw=looking 2 -2 9 -4 -4 0 0 -1 0
ntalks|hw=move -1 7 0 -2 0 0 0 0 0
ntalks|hw=ongoing -3 14 -2 -4 -1 0 0 -4 -1
ntalks|hw=taken 3 -5 13 -7 -1 0 -1 -5 -2
ntalks|hw=was -21 -14 26 18 -6 0 0 -1 -1
ntalks|in=STATE -2 9 -1 -2 -1 0 0 -1 -2
ntalks|in=THING -9 0 -1 11 -1 0 -1 -2 0
ntalks|in=about 10 3 -1 -6 0 0 0 -1 0
ntalks|in=as -1 -6 17 -3 -4 0 0 0 0
ntalks|in=during -1 -8 18 -6 -1 0 -1 -4 -2
ntalks|in=for -6 2 -5 -3 -2 0 0 17 -1
ntalks|in=in 7 3 -11 -8 21 -2 -1 -7 -2
ntalks|in=of -19 13 -3 18 -6 -1 -2 2 -4
ntalks|in=on -18 7 -4 15 4 -1 -2 -2 -1
ntalks|in=to 32 -11 4 -11 -7 0 -1 -2 -1
ntalks|in=with -4 1 -3 10 0 0 -1 0 0
ntalks|names=0 23 20 -14 11 -16 -6 -9 -11 -17
ntalks|names=1 35 -10 7 -19 -3 -2 -2 5 -9
ntalks|names=2 -32 15 16 8 16 -2 -5 -13 -4
ntalks|names=3 -2 30 -12 -4 4 -2 -4 -9 -2
ntalks|names=4 -14 17 3 1 2 -1 -1 -5 -1
ntalks|of-class=c41 5 -8 -1 6 -4 0 -1 -2 -1
ntalks|of-class=f535 5 -8 -1 6 -4 0 -1 -2 -1
ntalks|of=POST 30 -7 -4 2 -7 -1 -3 -14 -4
ntalks|on=COUNTED -3 8 -1 -3 0 0 0 -1 -1
ntalks|on=POST 2 6 -1 -2 0 0 0 -1 0
ntalks|on=THING 11 -17 -2 11 -1 0 0 -2 0
ntalks|part-class=c11 -10 1 10 -6 8 0 -1 -2 -1
ntalks|part-class=c15 13 -4 0 -9 5 -1 -3 -3 -1
ntalks|part-class=c21 -15 4 0 14 -1 0 -1 -3 0
ntalks|part-class=c3 6 -3 10 -9 -5 0 -2 -4 -2
ntalks|part-class=c37 15 -6 -4 -3 0 0 0 0 0
ntalks|part-class=c50 -18 12 -6 28 -5 -1 -2 -7 -2
ntalks|part-class=c53 -14 25 -3 -3 -3 0 -1 -3 -1
ntalks|part-class=c57 -11 5 14 0 -7 -1 -2 -2 -1
ntalks|part-class=f166 -9 -3 11 -4 8 0 -1 -1 -1
ntalks|part-class=f191 -4 0 5 -5 8 -1 -2 -1 0
ntalks|part-class=f28 13 3 -4 -7 -5 0 -2 -3 -1
ntalks|part-class=f667 -12 16 -6 17 -5 -1 -2 -7 -2
ntalks|part-class=f710 -10 16 -2 -2 -2 0 0 -2 -1
ntalks|part-class=f711 -4 9 -1 -1 0 0 0 -2 0
ntalks|part-class=f760 -11 5 14 0 -7 -1 -2 -2 -1
ntalks|part=NAME -9 19 13 -10 -2 0 -1 -9 -2
ntalks|part=POST 0 6 -4 0 0 0 0 0 0
ntalks|part=THING -20 22 9 -5 -1 0 0 -2 -1
ntalks|plural -6 58 4 7 -22 -6 -7 -9 -20
ntalks|poss=HE -14 -4 -1 5 19 0 0 -4 0
ntalks|poss=I 7 1 -1 -1 -2 0 0 0 0
ntalks|poss=POST -10 -9 17 -3 7 0 0 -1 0
ntalks|poss=THEY -8 -4 0 0 14 0 0 0 0
ntalks|poss=WE 7 30 -5 -16 -10 -1 -3 -2 -2
ntalks|question 14 -8 10 -2 3 -2 -2 -8 -6
ntalks|rel=conj 3 17 -4 -11 -1 0 0 0 0
ntalks|rel=nmod 2 -1 -6 7 -9 -1 -2 17 -5
ntalks|rel=nsubj -12 -7 17 23 5 -3 -2 -12 -10
ntalks|rel=nsubjpass -2 17 -4 -3 -1 -1 -1 -8 -2
ntalks|rel=obj 2 13 6 -7 -8 -3 -6 5 -7
ntalks|rel=obl 20 22 7 -27 11 -4 -6 -19 -6
ntalks|rel=parataxis 5 1 0 -1 -1 0 0 0 0
ntalks|rel=root 20 -2 -6 -8 10 0 -1 -13 -2
ntalks|rule=false 22 24 -4 1 6 -8 -12 -27 -20
ntalks|rule=true 5 24 11 -50 14 -2 -3 9 -9
ntalks|singular 21 9 -4 -8 25 -6 -13 -27 -14
ntalks|time=PAST_REF -9 -15 28 -8 8 0 0 -5 -1
ntalks|time=PRESENT_REF -10 8 -1 7 -1 0 0 -1 0
ntalks|time=around -3 9 -3 -2 -1 0 0 0 0
ntalks|time=none 9 66 -32 -8 4 -8 -12 -13 -28
ntalks|time=past -10 -2 -4 22 9 0 -1 -11 -3
ntalks|time=today 28 1 17 -16 -21 -2 -3 -6 -2
ntalks|with-class=c35 -9 -1 -1 14 0 0 0 -2 0
ntalks|with-class=c52 -7 -5 -5 1 -2 0 -1 16 -1
ntalks|with-class=f461 -9 -4 -1 15 0 0 -1 -2 -1
ntalks|with-class=f691 -6 17 -1 -6 -1 0 0 -4 -1
ntalks|with-class=f692 9 -4 -2 -3 -1 0 0 0 0
ntalks|with=PEOPLE -20 7 -5 5 -2 -1 -1 14 -1
ntalks|with=POST 21 -2 -9 8 -15 -1 -2 -4 -1
ntalks|with=THING -6 11 -1 -1 -1 0 0 -3 -1
ntest|alone -4 -5 -4 12 -1 -1 -1 -4 8
ntest|class=c42 -7 -8 -9 4 -6 -3 -5 8 14
ntest|class=f563 -7 -8 -9 4 -6 -3 -5 8 14
ntest|cue=not -1 -1 -1 -2 0 0 -1 -1 8
ntest|det=none -1 -3 0 -9 0 0 0 1 10
ntest|det=the -5 -3 -7 13 -2 -1 -2 6 0
ntest|htold=happened -1 0 -1 -4 -1 0 -1 10 -4
ntest|htold=none 0 -2 0 -8 0 0 0 -5 16
ntest|hw=part -4 -2 -5 18 -1 -1 -1 -1 -8
ntest|in=of -5 -3 -5 16 -2 -2 -2 3 -10
ntest|names=0 -4 -4 -4 -7 -4 -1 -2 3 15
ntest|names=1 -1 -1 -1 -4 0 0 0 10 0
ntest|names=2 -3 -1 -4 18 -1 0 -1 -9 1
ntest|of=POST -1 -1 -1 -5 -1 0 -1 4 5
ntest|part-class=c31 0 -2 0 -8 0 0 0 -5 16
ntest|plural -1 -4 -1 -9 0 0 -1 -10 24
ntest|rel=nmod -5 -3 -5 16 -2 -2 -2 3 -10
ntest|rel=nsubj -3 -3 -3 -5 -3 -1 -2 -7 22
ntest|rel=obj -1 -4 -1 -11 0 0 -1 0 17
ntest|rule=false -7 -6 -8 11 -5 -3 -4 3 7
ntest|rule=true -1 0 -1 -4 -1 0 -1 10 -4
ntest|singular -7 -6 -9 9 -6 -3 -5 12 3
ntest|time=none -6 -7 -7 7 -5 -2 -4 -7 20
nvisit|alone -21 7 -5 27 -8 -5 -6 7 4
nvisit|amod=first -3 -3 -3 13 -1 0 0 -3 -2
nvisit|amod=presidential -4 -2 -1 7 -1 0 0 -1 -2
nvisit|amod=upcoming 15 -1 -1 -10 -1 0 0 -3 0
nvisit|as=POST -3 0 -2 9 -1 0 0 -2 -1
nvisit|class=c13 -3 -4 -5 -15 -1 0 -1 4 25
nvisit|class=c3 1 -6 10 34 -9 -4 -6 -5 -14
nvisit|class=c42 10 -10 -10 34 -5 -2 -3 -8 -8
nvisit|class=c49 -3 -1 -2 11 0 0 0 -2 -2
nvisit|class=c58 -5 16 -1 0 -1 0 0 -4 -3
nvisit|class=f176 -3 -4 -5 -15 -1 0 -1 4 25
nvisit|class=f26 1 -6 10 34 -9 -4 -6 -5 -14
nvisit|class=f562 10 -10 -10 34 -5 -2 -3 -8 -8
nvisit|class=f664 -3 -1 -2 11 0 0 0 -2 -2
nvisit|class=f777 -5 16 -1 0 -1 0 0 -4 -3
nvisit|clause -12 15 -5 -3 -2 0 -1 4 5
nvisit|conj 39 -1 3 -24 -1 0 0 -8 -3
nvisit|cop=is 9 -3 -2 0 -1 0 0 -2 -1
nvisit|cue=just -5 0 -3 12 -1 -1 -2 -2 -1
nvisit|cue=today 15 0 0 -7 0 0 0 -3 0
nvisit|det=a -1 -2 -7 30 -2 -1 -2 -8 -6
nvisit|det=none -4 -4 0 11 -1 -1 -1 -6 -1
nvisit|det=that -1 -1 0 -3 0 0 0 -3 9
nvisit|det=the -24 10 20 -18 -4 -2 -2 12 8
nvisit|det=this -7 -1 -10 21 -1 -1 -1 7 -6
nvisit|hsubj=HE -8 0 -1 15 -3 -1 -1 -4 -1
nvisit|hsubj=I 13 -1 -6 11 -3 0 -1 -8 -4
nvisit|hsubj=IT -5 0 7 1 0 0 0 -1 -1
nvisit|hsubj=POST -15 -2 -5 20 -1 0 -1 9 -1
nvisit|hsubj=WE -5 -2 -4 13 -2 -1 -1 -5 -1
nvisit|hsubj=YOU -5 -1 -2 -3 -1 -1 -1 16 -2
nvisit|htold=expected -1 0 0 6 0 0 0 -1 -1
nvisit|htold=happened 3 -3 23 -24 -6 -1 -3 20 -7
nvisit|htold=none -13 -1 -7 41 -2 -1 -1 -7 -7
nvisit|htold=ongoing 15 -1 -2 -2 -2 -2 -1 -4 -2
nvisit|htold=planned -11 -1 -3 23 -2 0 -1 -5 -1
nvisit|hw=NAME 13 16 -1 -15 -1 0 -1 -6 -2
nvisit|hw=did -2 -1 -2 -10 0 0 0 16 -1
nvisit|hw=discuss -3 0 0 6 0 0 0 0 0
nvisit|hw=grateful -1 -2 -1 5 0 0 0 -1 -1
nvisit|hw=made -3 -1 -1 7 -1 0 0 -1 -1
nvisit|hw=making -3 0 25 -15 0 0 0 -2 -1
nvisit|hw=saw -2 0 0 5 -1 0 0 -2 0
nvisit|in=by -5 -1 -3 -10 -1 -1 -1 16 -1
nvisit|in=during -2 0 -1 11 -1 0 0 -5 0
nvisit|in=for -6 -1 -2 3 -1 0 -1 13 -4
nvisit|in=of -8 -5 -4 17 -2 -1 -1 -10 7
nvisit|in=on -4 -1 -7 22 -4 -1 -2 -5 -3
nvisit|in=to -3 0 -1 6 -1 0 0 -1 -1
nvisit|in=with 12 -1 -1 -18 0 0 0 14 -2
nvisit|names=0 -16 -3 -12 25 -2 -1 -1 1 13
nvisit|names=1 0 -6 -7 17 -5 -2 -3 6 -6
nvisit|names=2 -11 -6 3 22 -5 -2 -4 -13 5
nvisit|names=3 18 -2 17 -7 -3 -1 -2 -13 -4
nvisit|names=4 4 12 -7 9 -4 -1 -2 2 -10
nvisit|part-class=c11 14 -3 -5 1 -2 0 0 -5 -2
nvisit|part-class=c27 -1 0 6 -1 0 0 0 -2 0
nvisit|part-class=c36 -2 -1 9 -4 -1 0 -1 -3 -1
nvisit|part-class=c50 11 -3 -2 1 -3 0 -1 -6 -3
nvisit|part-class=c57 -1 0 -1 7 0 0 0 -3 -3
nvisit|part-class=f166 -3 -3 -3 13 -1 0 0 -3 -2
nvisit|part-class=f349 -1 0 6 -1 0 0 0 -2 0
nvisit|part-class=f469 -2 -1 9 -4 -1 0 -1 -3 -1
nvisit|part-class=f668 11 -3 -2 0 -2 0 -1 -6 -3
nvisit|part=THING 0 -2 -2 2 0 0 0 -6 10
nvisit|plural -3 -3 0 9 0 -1 0 -4 0
nvisit|poss=HE 12 -1 -4 8 -4 -1 -1 -7 -2
nvisit|poss=I -2 0 -1 7 0 0 0 -2 -1
nvisit|poss=POST 26 -2 -4 -1 -3 -1 -1 -9 -4
nvisit|poss=YOU -1 0 0 5 0 0 0 -1 0
nvisit|question -6 -1 -3 17 -2 -1 -1 -6 3
nvisit|rel=nmod -11 -6 -7 19 -2 -2 -2 3 2
nvisit|rel=nsubj -11 13 -7 12 -2 -1 -1 -16 14
nvisit|rel=obj -16 -2 22 13 -4 -1 -2 -6 -4
nvisit|rel=obl 12 -5 -12 24 -8 -2 -4 10 -12
nvisit|rel=root 9 0 -3 0 0 0 0 -2 -1
nvisit|rule=false -17 -8 -16 52 -7 -2 -5 -10 9
nvisit|rule=true -27 -7 18 38 -7 -2 -3 0 -12
nvisit|singular 1 0 -8 53 -17 -6 -10 -12 -5
nvisit|time=PAST_REF 16 -2 -4 -3 -2 0 -1 -6 -2
nvisit|time=PRESENT_REF -2 16 0 -4 0 0 0 -3 -2
nvisit|time=ahead -1 0 -2 7 0 0 0 -2 0
nvisit|time=around -6 -1 -1 11 0 0 0 -2 0
nvisit|time=none -6 -14 6 42 -9 -4 -5 -20 7
nvisit|time=past -6 -5 -1 7 -1 -1 -1 11 -4
nvisit|time=today 4 -1 -5 3 -3 -1 -1 7 -1
nvisit|to-class=c40 -4 0 0 8 0 0 0 0 0
nvisit|to-class=f521 -4 0 0 8 0 0 0 0 0
nvisit|to=POST -16 -4 -6 39 -6 -2 -2 -9 -3
nvisit|to=STATE 8 -1 6 2 -1 0 0 -6 -3
obj-class=c0 1 -8 16 7 -4 7 6 -29 -2
obj-class=c10 23 5 -9 -13 -5 -1 -1 3 -4
obj-class=c11 0 -3 0 -1 -2 0 -1 11 -4
obj-class=c13 5 12 3 -23 -12 -2 4 9 1
obj-class=c14 9 -3 -1 -3 0 -1 -1 -5 4
obj-class=c15 0 22 -2 -4 0 0 0 -13 -1
obj-class=c19 -1 -3 -3 11 0 -1 -1 1 -1
obj-class=c2 -4 12 -4 7 -1 -3 -1 -6 -3
obj-class=c22 -7 -10 -7 15 -5 -4 -5 -18 35
obj-class=c24 11 -5 -4 6 -2 0 -1 -5 5
obj-class=c25 -1 -7 -11 16 -3 -1 -4 20 -8
obj-class=c28 -6 12 -6 -2 -2 0 -2 7 0
obj-class=c29 15 -12 -6 -5 16 -4 -5 9 -10
obj-class=c3 23 6 -7 -4 -3 -3 20 -21 -9
obj-class=c30 18 -9 -12 10 -2 -1 -1 -17 7
obj-class=c31 14 -10 -4 -13 -5 -2 -3 4 13
obj-class=c33 -4 -6 -1 -3 0 0 -1 20 -3
obj-class=c34 -9 -4 -1 -5 -6 -1 -4 -2 27
obj-class=c35 -8 -7 -1 -7 -3 -1 -1 0 19
obj-class=c37 -1 0 -1 0 0 0 0 6 -3
obj-class=c4 -10 -7 -2 -11 -2 -1 39 2 -7
obj-class=c40 -4 -1 -1 -3 -1 -1 -1 0 12
obj-class=c41 -5 10 -1 -6 0 0 -1 2 -2
obj-class=c42 -1 0 0 21 0 0 0 -17 0
obj-class=c43 13 -3 -8 2 -4 -2 -2 -2 3
obj-class=c44 -15 -6 -6 7 -4 -1 -1 12 13
obj-class=c45 -3 -1 -2 -7 -1 0 0 15 -3
obj-class=c47 10 -4 3 -8 26 -1 -3 -28 7
obj-class=c48 -25 11 -12 9 7 0 -2 19 -4
obj-class=c49 8 -9 -6 -3 -1 0 0 19 -4
obj-class=c5 5 -2 -3 -3 0 0 0 0 4
obj-class=c50 8 3 4 5 10 -3 -4 -17 -8
obj-class=c52 -7 13 20 -18 -5 -3 -10 -4 12
obj-class=c57 16 -4 7 -4 -11 0 16 -12 -7
obj-class=c58 18 -5 -6 8 -3 0 -5 -4 -3
obj-class=c59 3 10 -6 -5 -2 -2 -1 -6 6
obj-class=c6 -1 0 -2 -1 0 0 0 5 -1
obj-class=f0 -15 8 14 2 6 -2 4 -17 -1
obj-class=f1 -2 -4 -2 4 -6 13 -7 -5 6
obj-class=f157 23 5 -9 -13 -5 -1 -1 3 -4
obj-class=f162 5 -2 -4 1 0 0 0 3 -4
obj-class=f166 -5 -3 4 -2 -2 -1 -1 8 -1
obj-class=f17 -4 12 -4 7 -1 -3 -1 -6 -3
obj-class=f175 -4 11 -4 -12 -5 -1 -2 -2 15
obj-class=f176 -10 5 -4 3 -2 0 -1 18 -10
obj-class=f178 0 0 0 -5 0 0 8 0 0
obj-class=f181 10 -2 -1 -2 -3 0 -1 -3 -1
obj-class=f182 11 -4 14 -8 -2 0 -1 -11 -6
obj-class=f183 9 -3 -1 -3 0 -1 -1 -5 4
obj-class=f192 0 22 -2 -4 0 0 0 -13 -1
obj-class=f2 0 -5 6 9 -4 -3 9 -7 -7
obj-class=f247 -1 -2 -2 15 0 0 0 -11 0
obj-class=f249 -1 -1 0 -2 0 0 -1 8 -1
obj-class=f26 16 3 -9 1 -6 -1 -6 5 -2
obj-class=f27 1 -1 -2 5 -4 -1 26 -21 -3
obj-class=f28 6 4 4 -10 8 0 -1 -5 -3
obj-class=f288 -12 -7 -5 9 -2 -1 -1 -17 35
obj-class=f314 11 -5 -4 6 -2 0 -1 -5 5
obj-class=f324 -13 -4 -1 11 -2 0 -2 15 -1
obj-class=f326 -8 7 -3 7 3 0 0 -3 -1
obj-class=f327 1 -5 -4 12 -2 0 0 -2 0
obj-class=f334 21 -6 -2 -12 -1 0 -1 -1 0
obj-class=f34 -10 -6 -2 -11 -2 -1 39 -1 -7
obj-class=f360 -5 -2 -2 11 -1 0 0 -1 -1
obj-class=f363 0 0 -1 -2 0 0 0 -2 7
obj-class=f381 -12 -8 -2 10 20 -1 -3 -3 -5
obj-class=f383 8 -2 -3 -10 -1 0 -2 19 -6
obj-class=f396 5 -8 -8 10 -1 -1 -1 -11 10
obj-class=f407 16 -7 -2 -11 -4 -1 -2 -5 14
obj-class=f409 -3 -3 -1 -2 0 0 -1 9 -1
obj-class=f437 -3 -6 -1 -3 0 0 0 19 -3
obj-class=f446 -9 -4 -1 -5 -6 -1 -4 -2 27
obj-class=f453 -2 -1 -1 -1 0 0 -1 0 5
obj-class=f535 -5 10 -1 -6 0 0 -1 2 -2
obj-class=f562 -1 0 0 21 0 0 0 -17 0
obj-class=f575 13 -3 -8 2 -4 -2 -2 -2 3
obj-class=f592 -2 -5 -3 -3 -1 0 -1 12 -4
obj-class=f613 -2 -1 -2 -6 -1 0 0 10 -3
obj-class=f631 12 -1 -1 -3 -2 0 0 -4 -1
obj-class=f632 9 0 11 -1 -2 0 -2 -10 -3
obj-class=f633 -10 -5 -6 -2 31 0 0 -15 10
obj-class=f654 -13 17 -5 13 -1 0 0 -3 -1
obj-class=f655 -2 -6 -6 -2 -1 0 -1 22 -2
obj-class=f663 -6 -4 -6 -1 -1 0 0 19 -4
obj-class=f664 11 -5 -1 -2 0 0 0 1 0
obj-class=f668 18 3 6 -11 11 -3 -3 -15 -6
obj-class=f689 -10 17 3 -8 -1 -1 -1 -8 10
obj-class=f691 2 -2 7 12 -2 0 -5 -18 4
obj-class=f692 12 -9 14 -4 -2 -2 -2 -12 3
obj-class=f762 5 -1 -3 -2 0 0 17 -11 -4
obj-class=f777 18 -5 -6 8 -3 0 -5 -4 -3
obj-class=f788 8 0 -3 -2 -1 0 0 -1 0
obj=COUNTED 3 -1 -5 -1 -1 0 0 10 -6
obj=E-call -10 -1 -6 -2 31 0 0 -6 -1
obj=E-invasion 14 -9 -5 -12 -1 0 0 2 11
obj=E-letter -8 -1 -2 -14 -2 -1 47 -16 -2
obj=E-meeting 42 -4 -5 -5 -9 -1 -5 -11 -4
obj=E-session -6 11 6 -13 15 -3 -5 -2 -3
obj=E-signing -5 -8 -8 -6 -2 -1 -2 34 -3
obj=E-talks -8 28 14 -18 4 -1 -2 -9 -10
obj=FORCES -12 -6 -6 5 -3 -1 -2 -21 43
obj=HE 25 -3 -6 -6 -5 -3 -4 -3 -2
obj=I -2 -2 -1 6 -5 -4 17 -4 -2
obj=IT -10 -3 9 -9 -2 15 -2 1 -1
obj=NAME -10 -5 -8 17 -4 14 -4 7 -6
obj=OTHER -6 -2 -2 -9 10 -4 -4 3 12
obj=PEOPLE 4 -9 14 17 -9 -4 -11 -9 5
obj=POST -11 -32 -15 19 -6 2 -11 13 27
obj=STATE -18 -15 7 20 -13 -2 -3 24 -3
obj=THEY 3 -3 -5 -6 10 0 -5 2 -3
obj=THING 22 0 -24 -11 -27 -6 -3 56 -14
obj=THIS -3 13 -4 0 -2 -1 8 -11 0
obj=TIME 20 -2 -8 -2 -5 -1 -4 4 -1
obj=WE 2 -2 6 6 -4 -2 -1 -9 2
obj=WHO -1 4 -3 7 -1 0 -1 -4 -1
obj=YOU 6 -4 2 7 -2 -1 -1 -4 -5
obj=none 12 4 3 5 -1 -24 -27 -36 -18
objw=agreement -2 -4 -5 -1 -1 0 -1 18 -2
objw=agreements -1 -3 -2 -1 0 0 0 5 -1
objw=call -4 0 -2 -1 12 0 0 -3 0
objw=challenges 1 -5 -4 12 -2 0 0 -2 0
objw=chance 11 -2 -2 -4 -2 0 0 -3 -1
objw=conference -13 16 -3 -9 19 -1 -2 -7 -1
objw=conversations 10 1 -1 -3 -5 0 0 -1 0
objw=deal -2 -1 -2 -6 -1 0 0 10 -3
objw=defense 0 0 0 -1 0 0 0 -5 8
objw=developments 6 0 -2 -1 0 0 0 0 0
objw=dialogue 0 7 -3 -1 0 0 0 0 0
objw=discussion 3 10 -6 -1 -1 0 0 -2 0
objw=discussions -13 6 18 -4 -3 0 0 -2 -2
objw=evening 1 -2 -1 7 -1 0 -1 -2 -2
objw=families -10 -6 -7 22 -1 0 0 -2 -2
objw=forces 0 -1 -1 -1 0 0 0 -4 9
objw=group 2 -2 8 13 -1 0 -5 -13 -5
objw=him 9 -3 -5 -3 -3 0 -1 5 -2
objw=importance -16 13 -2 8 3 0 0 -2 -1
objw=increase -1 -2 -2 15 0 0 0 -11 0
objw=issues -4 13 -2 -2 -2 0 0 -1 0
objw=it -10 -3 9 -9 -2 15 -2 1 -1
objw=leader -2 0 0 3 0 0 0 -6 9
objw=leaders 9 -2 16 -8 -1 -2 -2 -8 -6
objw=me -2 -2 -1 6 -5 -4 17 -4 -2
objw=meeting 13 -8 3 3 -2 0 0 -7 -4
objw=meetings 19 -3 -6 -5 -6 0 -1 -2 -1
objw=members -1 -1 -4 0 0 0 0 5 0
objw=millions -1 -1 0 -2 0 0 -1 8 -1
objw=more -6 -4 -6 -1 -1 0 0 19 -4
objw=number -13 -4 -1 11 -2 0 -2 15 -1
objw=officials -2 -7 -1 22 -3 -1 -2 -6 -3
objw=order -2 -1 -2 -4 -1 0 0 10 -1
objw=remarks -3 -1 0 24 -1 -1 -4 -13 -1
objw=report 8 -1 -1 -16 -3 0 15 -4 -2
objw=request -4 0 -1 -7 -1 0 22 -10 0
objw=steps 11 -5 -1 -2 0 0 0 1 0
objw=talks -8 3 14 -1 -1 0 0 -3 -2
objw=that -3 13 -4 0 -2 -1 8 -11 0
objw=them 3 -3 -5 -6 10 0 -5 2 -3
objw=today 3 -1 -5 -5 -1 0 -1 8 -1
objw=troops -9 -5 -2 3 -1 0 0 -11 25
objw=us 2 -2 6 6 -4 -2 -1 -9 2
objw=what -6 -6 8 5 12 0 -4 -10 -1
objw=which -1 4 -3 7 0 0 -1 -4 -1
objw=work 12 -1 -1 -3 -2 0 0 -4 -1
objw=yesterday 7 0 0 -3 -2 0 -2 -2 0
objw=you 6 -4 2 7 -2 -1 -1 -4 -5
of-class=c11 -5 -5 10 -2 0 0 3 -2 3
of-class=c13 13 -5 -4 -1 -5 -1 -3 0 1
of-class=c22 -2 -1 -1 0 -1 0 -1 -7 13
of-class=c29 7 0 -7 -1 0 0 0 4 -1
of-class=c3 8 8 -2 -2 -2 0 -4 -2 -1
of-class=c35 -1 0 -1 -1 0 0 0 -7 9
of-class=c41 4 -9 -1 4 -5 0 8 -3 -1
of-class=c47 -4 7 -1 0 0 0 0 0 0
of-class=c48 -1 -3 0 0 0 0 -3 10 -1
of-class=c52 -17 -9 27 -6 -1 0 -1 5 -3
of-class=f162 -8 -1 6 0 0 0 -1 2 4
of-class=f26 9 7 -1 -2 -2 0 -5 -3 0
of-class=f288 -2 -1 -1 0 -1 0 -1 -7 13
of-class=f383 7 0 -7 -1 0 0 0 4 -1
of-class=f535 4 -9 -1 4 -5 0 8 -3 -1
of-class=f632 -4 7 -1 0 0 0 0 0 0
of-class=f655 -1 -3 0 0 0 0 -3 10 -1
of-class=f689 -6 -7 16 -4 0 0 0 -2 0
of-class=f691 -14 -1 13 -2 0 0 -1 7 -3
of=E-session -2 -10 -7 -2 -2 -1 10 15 -5
of=E-talks -11 39 -5 -1 0 -1 -2 -19 -2
of=FORCES -2 -1 -1 0 -1 0 -1 -7 13
of=PEOPLE -14 -12 18 -7 -1 0 15 3 -2
of=POST 13 -27 -12 0 -13 -3 1 37 -2
of=STATE -6 9 -1 0 0 0 0 -3 5
of=TIME -7 0 6 0 0 0 -1 4 0
on-class=c10 10 -8 9 0 -1 0 -1 -4 -1
on-class=c13 3 6 -1 -7 -3 0 0 1 -1
on-class=c16 9 -1 -1 -7 0 0 0 -5 5
on-class=c22 -5 -3 -3 -2 -2 -1 -1 8 0
on-class=c28 -1 -3 13 -1 0 0 0 0 -5
on-class=c29 -2 0 -2 0 -1 -1 9 1 -6
on-class=c3 2 0 -1 -12 0 0 -1 12 -1
on-class=c31 -4 8 -4 -1 -1 -1 -1 7 -5
on-class=c57 -1 -2 -1 -2 0 0 -1 10 -2
on-class=c58 -8 -7 -1 12 7 0 0 -2 0
on-class=f157 10 -8 9 0 -1 0 -1 -4 -1
on-class=f175 3 6 -1 -7 -3 0 0 1 -1
on-class=f205 9 -1 -1 -7 0 0 0 -5 5
on-class=f26 -3 0 -1 -11 0 0 0 13 -1
on-class=f289 -1 0 -1 0 0 0 -1 -2 5
on-class=f777 -8 -7 -1 12 7 0 0 -2 0
on=COUNTED -3 -1 1 -7 -8 -3 11 6 0
on=FORCES -1 -1 -1 0 0 0 0 6 1
on=NAME 13 -5 10 -10 -2 16 -6 -18 0
on=OTHER -2 -1 -3 0 12 0 0 -2 -1
on=PEOPLE -9 -3 9 0 0 0 -1 1 -1
on=POST 42 -14 -16 -3 -6 -2 3 -11 4
on=STATE -2 -1 -1 -3 -1 0 -2 2 5
on=THING -4 -9 3 2 4 -2 -3 3 5
on=TIME -4 -5 -6 -1 18 -1 -2 6 -4
over-class=c11 9 4 -4 -1 -2 0 -1 -8 4
over-class=f163 -5 6 0 0 -1 0 0 -1 3
over=POST -9 5 -3 -3 -4 0 -1 11 4
p=' -1 0 6 -1 -1 0 -1 -2 -1
p='ll 42 -7 -8 -7 -5 -3 -2 -7 -6
p='m -3 -2 -5 15 -1 -1 -2 4 -1
p='re 16 -1 18 -21 -8 -1 -5 -12 15
p='s -3 9 -26 6 35 -4 -3 -14 2
p='ve -14 -1 -8 4 15 -1 3 -3 5
p=, 6 -3 -6 14 -7 -3 -7 1 6
p=2 -6 15 -3 0 -1 0 0 -4 -1
p=a 15 11 -33 -10 8 -6 3 -8 18
p=actual -1 0 5 -1 0 0 0 0 0
p=additional 9 -3 -2 -2 -1 -1 -2 5 -4
p=administration -1 0 0 16 0 0 0 -10 -1
p=already 0 14 0 0 0 0 0 -7 -4
p=also 7 -12 13 -18 -5 13 -3 13 -11
p=am -2 0 -2 -3 -1 0 0 12 -1
p=an 3 -9 15 -10 -8 10 -3 -2 -1
p=and -29 6 2 30 -8 -1 -4 16 -14
p=any -11 16 -1 -2 -2 -1 -1 1 0
p=are -9 4 -5 -5 -3 -2 9 12 -1
p=be 6 0 25 3 -17 -4 -7 -4 -4
p=been -17 23 -11 -6 -4 0 10 -1 7
p=begin 0 0 0 0 0 0 0 6 -4
p=being -7 6 -1 -4 -1 0 0 13 -1
p=biden -11 -5 22 9 -8 0 -1 -4 -1
p=bilateral 13 -4 -5 0 -1 0 0 -1 -1
p=blinken -5 -4 -3 14 -3 0 0 2 0
p=both 2 0 -1 1 5 0 0 -2 -2
p=brief 0 0 -1 -1 0 5 2 0 0
p=by 24 -4 -17 -2 -2 -1 -1 -4 4
p=cdc -1 0 -2 -1 0 0 0 5 0
p=close 6 0 -1 -2 0 0 0 -4 0
p=constructive 11 -7 -3 -1 0 0 0 0 0
p=countries 7 -1 -4 -3 0 0 -3 5 -1
p=currently 8 2 -6 -1 0 0 0 0 0
p=detailed 2 6 -5 -1 0 0 -1 -2 0
p=did -1 -8 -2 -1 11 0 0 5 -5
p=direct 10 -8 -2 -4 0 0 3 -3 5
p=economic -17 11 14 -3 -2 0 0 -2 -2
p=emergency -1 -2 -3 -2 0 -1 14 -2 -2
p=eu 11 -2 -5 -2 -1 0 0 0 0
p=executive -2 0 0 -1 0 0 0 6 -1
p=extensive -6 3 -1 6 0 0 0 0 0
p=few -2 1 -1 -5 -2 0 -1 6 -1
p=first -12 11 -3 0 6 0 -1 4 -3
p=for -18 -11 -12 17 5 12 -2 11 -2
p=forces -6 -4 -2 -1 0 0 -1 -5 19
p=formally -1 0 -1 -3 0 0 0 6 0
p=fruitful 6 -4 -2 -2 -1 0 0 0 0
p=g7 -12 -1 22 -7 0 0 0 -2 -2
p=geneva 9 -3 -8 -2 -1 0 -2 7 -1
p=good -4 0 5 -5 8 -1 -2 -1 0
p=had -5 9 -2 -5 -6 -1 15 -15 5
p=has -11 12 9 -5 6 -2 -8 12 -14
p=have 22 12 6 4 -9 -1 -10 -10 -16
p=he 16 -9 -2 -3 7 -5 6 -2 -10
p=her -16 -2 -3 27 -1 0 0 -4 -1
p=his -18 -10 -5 5 22 -2 -3 -4 14
p=i 33 24 -5 -25 -9 -7 -9 -1 -14
p=immediately 15 -1 -2 -3 -13 -1 16 -5 -6
p=important 8 -9 -3 4 -11 0 -1 14 -1
p=in 3 -6 13 2 -3 3 -1 -11 -3
p=in-depth -2 -2 -3 11 0 0 0 0 0
p=in-person -13 -3 17 -2 -1 0 0 -3 0
p=international 13 -4 -7 -1 0 0 -1 -4 -2
p=is 1 -12 10 -17 -6 -2 8 -9 23
p=issue 12 -4 -1 -2 0 0 0 -2 -5
p=its -3 -3 -1 -1 -1 0 -1 10 -2
p=joint -13 0 -2 -2 -1 0 13 7 -1
p=just -16 4 -11 14 8 -2 -4 -15 18
p=last 7 -5 -5 -4 7 0 -1 0 0
p=latest -5 10 -1 0 0 0 0 0 -1
p=leaders -20 -9 57 -2 -4 -1 -2 -18 -8
p=may -2 -2 12 12 -6 0 0 -12 -2
p=military -2 0 -1 0 0 0 0 -1 6
p=ministerial 15 0 -11 -4 0 0 0 0 0
p=ministers 17 -4 -5 -7 -3 0 0 0 0
p=my -7 -4 4 12 -4 -1 7 -4 -1
p=nato -6 -1 11 -1 0 0 0 0 -1
p=now -6 -1 -3 11 -1 0 0 0 -1
p=obviously 0 0 0 -3 0 0 7 -4 -1
p=of 14 0 3 -12 10 -2 -2 10 -20
p=official -2 0 0 6 0 0 0 -2 0
p=on -1 -2 -1 9 -4 -1 -2 8 -7
p=one 15 -3 -3 -4 -1 0 -1 -5 -4
p=our -4 -4 6 17 -9 -2 -3 -4 2
p=president 31 -12 -7 -10 4 -1 -4 6 -8
p=presidential -4 -2 -1 7 -1 0 0 -1 -2
p=private 2 -1 -2 6 0 0 0 -1 -2
p=productive -24 18 18 -7 -6 0 -2 -1 -1
p=quad -25 -2 32 -4 -1 0 -1 -1 -1
p=recent 14 -3 -4 -13 1 0 -1 -3 7
p=recently -2 -2 9 4 -2 0 -1 2 -6
p=regional 2 -9 11 -2 0 0 0 0 0
p=rotational -1 -2 -1 -1 0 0 0 -5 10
p=russian -7 -1 -1 -1 -1 0 0 -3 13
p=second -4 -1 9 0 0 0 0 -3 -1
p=secretary -6 0 -1 -3 7 0 5 -1 0
p=security 6 7 -8 -1 -1 0 0 0 0
p=some -3 7 -1 -3 0 0 -1 2 -2
p=special 13 -1 -7 -1 0 0 0 2 -1
p=states 3 -1 -2 6 0 0 0 -3 -2
p=team 1 0 -2 11 -1 0 -1 -6 -1
p=that 6 4 -9 0 -13 -1 2 4 7
p=the 6 12 -47 8 -2 -12 -17 15 9
p=their 0 -6 1 -2 13 -1 -2 -4 -3
p=then -3 6 -3 10 -2 0 0 -1 -5
p=these -5 25 -8 -5 -2 -1 -1 -2 1
p=they 12 -17 -9 23 4 -1 -2 -8 -4
p=this -12 -3 9 18 -13 -5 -4 12 -7
p=those -17 14 -9 -4 -2 -1 -2 12 10
p=to -10 24 -3 7 -17 -12 -18 2 13
p=today -8 0 0 -3 -1 0 13 -5 8
p=two -7 0 8 0 6 0 0 -5 0
p=u.s. -10 1 -8 -1 -1 0 20 5 -7
p=unjustified -2 -1 -1 -2 0 0 -1 -1 5
p=unprovoked -6 -1 -1 0 0 0 0 -1 8
p=upcoming 21 -1 -7 -10 -1 0 0 -4 0
p=uruguay -6 20 -9 0 0 0 0 -3 0
p=virtual 5 0 -5 2 -1 0 -3 -1 0
p=was 14 -30 38 -6 -5 -1 -4 -14 7
p=we -29 41 -35 12 -15 -4 -7 15 12
p=were 21 -12 -6 3 -7 -1 -3 -8 9
p=who 9 -1 -3 -1 0 0 0 -2 4
p=will -13 -10 9 33 -12 -3 3 5 -9
p=world 15 -3 -1 2 -1 -2 -5 -5 -2
p=would -2 -1 -1 11 -1 0 -1 -1 -1
p=you -4 -5 14 -3 -8 -1 0 12 -3
p=your -4 -1 -2 1 -2 0 9 3 -3
part-class=c11 -2 14 -5 -20 7 -3 -9 5 7
part-class=c13 -7 -1 10 0 0 0 0 -1 1
part-class=c14 15 -7 -1 -4 0 0 0 1 0
part-class=c15 -21 7 -8 11 3 -2 9 -2 0
part-class=c19 2 5 -2 -5 -1 0 0 3 -1
part-class=c21 7 1 -6 0 -12 -1 -1 14 -1
part-class=c22 -3 -2 -2 -3 0 0 -1 -7 17
part-class=c27 -7 0 16 -1 0 0 -1 -3 -1
part-class=c28 9 3 -7 0 0 0 0 0 0
part-class=c3 4 -3 6 -11 -1 6 9 -5 -8
part-class=c31 0 -2 0 -8 0 0 0 -5 16
part-class=c32 -5 -2 -1 -5 -1 -1 -3 -2 12
part-class=c34 -2 -2 -2 -1 0 0 0 -6 13
part-class=c36 -2 -1 9 -4 -1 0 -1 -3 -1
part-class=c37 -3 -10 13 -6 -5 -1 12 -1 -1
part-class=c40 12 -4 -8 3 -1 -1 -2 0 -3
part-class=c44 11 -5 -9 -10 -3 -1 -4 14 2
part-class=c50 42 0 -27 16 -8 -2 -7 -14 -6
part-class=c52 2 -2 8 -5 3 -1 -3 -6 -1
part-class=c53 -17 22 -4 -4 -3 0 3 -6 10
part-class=c57 -14 4 15 5 -8 -1 14 -13 -4
part-class=c58 6 -2 -3 -4 -1 0 0 0 1
part-class=c6 -6 0 3 -6 -2 -1 -1 11 -2
part-class=f162 -4 -1 6 -6 4 -1 -3 1 -2
part-class=f164 8 1 -4 -1 0 0 0 0 0
part-class=f166 -17 7 3 0 4 -1 -6 14 -8
part-class=f168 20 9 -13 -16 -1 0 -2 -2 8
part-class=f176 -7 -1 10 0 0 0 0 -1 1
part-class=f183 15 -7 -1 -4 0 0 0 1 0
part-class=f191 -4 0 5 -5 8 -1 -2 -1 0
part-class=f193 -8 26 -5 -5 -1 0 0 -2 0
part-class=f194 -1 -8 -5 -2 -1 0 12 3 4
part-class=f195 -5 -8 -1 18 -1 0 0 0 0
part-class=f26 -2 0 -2 -1 2 4 11 -1 -6
part-class=f279 7 -10 -3 4 -11 0 -1 16 -1
part-class=f28 13 3 -4 -7 -5 0 -2 -3 -1
part-class=f288 -3 0 -1 0 0 0 0 -2 7
part-class=f349 -1 0 6 -1 0 0 0 -2 0
part-class=f356 9 0 -7 0 0 0 0 0 0
part-class=f421 -5 -1 -1 -4 -1 -1 -2 -2 11
part-class=f450 -1 -2 -1 -1 0 0 0 -5 10
part-class=f469 -2 -1 9 -4 -1 0 -1 -3 -1
part-class=f486 16 -12 4 -4 0 0 0 -2 0
part-class=f487 -13 -3 16 -3 -2 0 0 -1 0
part-class=f488 -2 4 -4 -2 -1 -1 13 -2 -2
part-class=f493 -2 0 0 -1 0 0 0 6 -1
part-class=f521 -6 0 8 4 -1 0 -1 -2 0
part-class=f593 9 -4 -3 -3 -1 -1 -3 1 3
part-class=f667 10 8 -10 10 -6 -1 -2 -7 -3
part-class=f668 33 -9 -16 6 -4 -1 -5 -8 -4
part-class=f710 -10 16 -2 -2 -2 0 0 -2 -1
part-class=f711 -6 7 -2 -2 -1 0 3 -3 6
part-class=f758 1 -2 -3 5 0 0 15 -12 -3
part-class=f760 -11 5 14 0 -7 -1 -2 -2 -1
part=COUNTED -6 -4 -6 0 0 0 -2 19 -1
part=E-summit -4 -1 9 0 0 0 0 0 0
part=FORCES 0 -2 0 -8 0 0 0 -5 13
part=NAME -27 30 18 15 -9 6 -13 -7 -15
part=PEOPLE -11 -5 24 -1 -1 -1 -2 -4 -3
part=POST -13 -2 27 -5 1 -1 7 -7 -8
part=STATE 0 -5 7 -5 -2 -1 17 -5 -2
part=THING -14 13 9 -16 -6 -1 17 -8 6
part=TIME 9 -2 -8 -1 -1 0 -1 -1 2
passive 8 0 -18 22 -16 -5 -2 -13 18
plural -37 46 -18 24 -34 -10 -1 2 9
poss=HE -11 -7 -14 27 20 -2 -3 -7 -3
poss=I -8 -4 3 16 -4 -1 7 -5 -1
poss=IT 4 -4 -3 -2 -1 -1 -1 8 -2
poss=NAME 3 -2 -2 10 -1 0 3 -1 -6
poss=POST 4 6 5 -11 7 -1 -2 -3 -5
poss=STATE -8 -2 -2 -4 -2 -1 -1 -16 30
poss=THEY 7 -7 -2 -5 12 -2 -4 -6 1
poss=TIME -8 -1 -6 -10 27 -2 -3 6 -4
poss=WE -8 21 5 2 -14 -2 -4 -6 3
poss=YOU -5 -1 -2 1 -2 -1 9 3 -4
question 1 -20 -16 1 8 -16 -8 6 22
rel=acl 0 -31 19 -6 17 -8 -7 8 -4
rel=advcl -5 -16 19 33 -11 0 -6 -27 -6
rel=amod 12 20 -2 -22 4 -1 -3 -2 -5
rel=appos 3 11 -9 -2 2 0 0 -4 2
rel=ccomp -20 -1 -7 6 30 9 -3 -21 3
rel=compound -27 26 -4 -8 -7 -3 -5 11 9
rel=conj 0 35 -15 -5 -2 -10 -9 3 -16
rel=nmod -6 7 -13 14 -17 -12 1 18 -17
rel=nsubj 3 -2 10 -12 2 -1 -18 -33 37
rel=nsubjpass -4 15 -6 -5 -2 -1 6 -10 5
rel=obj 4 -15 -31 26 -22 -6 -5 5 17
rel=obl -7 -13 -1 5 5 -4 7 0 -11
rel=other -2 -12 -4 20 -5 -1 9 4 -6
rel=parataxis 19 3 -16 8 -12 -5 -7 14 -7
rel=relcl -5 -14 29 -10 -20 -8 2 21 -12
rel=root 25 -35 -17 -2 -14 -17 -7 18 -2
rel=xcomp -20 14 6 -33 -6 -8 0 18 25
role=moderator -18 0 2 -3 19 0 -1 5 -1
role=press -20 2 -37 10 -6 1 -12 1 17
role=principal 5 -11 9 1 -61 -76 -40 13 -4
rule=false 27 -28 8 -92 9 -29 -13 25 -23
rule=true 10 -7 49 -56 16 -27 -39 -14 -6
s='s -7 -3 -4 -1 -1 0 -2 17 -1
s=, -4 -34 -2 20 27 -8 -1 -16 8
s=-- 7 -1 -3 -2 -2 0 0 1 0
s=. 7 -1 -13 8 8 -2 7 -10 -9
s=100,000 -1 0 -1 -3 0 0 0 7 2
s=? 17 -2 -8 -12 -3 -2 -7 12 6
s=a 40 -26 -12 -2 -4 -7 15 5 -13
s=about 73 -43 3 4 -22 -2 -3 -7 -7
s=additional -1 0 0 0 0 0 0 -5 9
s=again -12 14 -7 -6 10 0 0 -2 -1
s=against -6 -1 -1 -2 -1 0 -1 -1 7
s=all 0 -1 -2 -1 0 0 0 11 -4
s=also -8 -1 -3 12 -2 2 0 2 -3
s=american -4 -1 0 7 0 0 0 -2 2
s=an -30 17 10 12 -7 -3 2 6 -9
s=and -1 -18 13 10 -6 -6 -3 11 -4
s=are -3 -1 10 -7 -1 0 0 -1 2
s=as 16 -8 -11 4 -5 -2 2 0 -1
s=at -1 -8 39 -9 -11 -2 1 -6 -6
s=back -18 17 12 -12 0 0 0 -6 7
s=because -6 13 -8 -4 -2 -1 -1 8 -3
s=between 26 12 -23 -4 -3 -1 -4 -6 -1
s=by 11 2 -15 -4 -6 -3 6 14 -7
s=conference -4 -2 21 -3 -1 0 -1 -11 -2
s=constitute 5 -1 -2 -1 0 0 0 -3 5
s=conversations 10 1 -1 -3 -5 0 0 -1 0
s=days -9 13 -5 -5 -2 0 0 11 -4
s=developments 6 0 -2 -1 0 0 0 0 0
s=dialogue -10 16 -1 0 0 0 0 -3 -1
s=down -3 -3 -2 4 -1 16 0 -2 -4
s=during 1 -2 -3 -2 8 0 0 0 0
s=earlier 0 0 0 -3 0 0 0 6 0
s=extensively -9 -3 -3 17 -2 0 0 -1 -1
s=focused -6 -1 12 0 0 0 -1 -1 -1
s=for 2 -8 24 -14 -1 0 4 -1 -3
s=from -18 -11 -10 17 -2 -3 18 -24 33
s=general -1 -1 0 7 -1 0 -5 -3 -1
s=going -2 5 0 -1 0 0 0 -2 0
s=haiti -5 -1 -1 9 6 0 0 -6 -1
s=has 14 -4 -5 1 -2 0 0 -1 -1
s=here 15 11 14 -19 -2 -1 -1 -7 -9
s=him 9 -3 -5 -3 -3 0 -1 5 -2
s=his -1 0 0 -2 0 0 0 -1 7
s=how 4 12 -1 -8 -8 0 0 0 0
s=in -8 22 3 -3 -5 -5 -16 -1 9
s=into -19 11 -8 33 -2 -1 -2 -8 -6
s=is -22 5 -18 21 15 -1 -1 -6 10
s=it 2 -5 7 -11 -3 15 -3 -4 -1
s=its -12 -4 -6 -16 -7 -3 -5 15 31
s=last 4 -3 -5 -5 -4 -1 2 12 -1
s=later -11 9 -3 9 -1 0 0 0 -1
s=led -2 16 0 -5 0 0 0 -3 0
s=me -2 -2 -1 6 -5 -4 17 -4 -2
s=meeting 11 -4 -5 0 0 0 0 -1 0
s=millions -1 -1 0 -2 0 0 -1 8 -1
s=more -7 -6 -7 -2 -1 0 -1 16 9
s=my -7 -1 -2 -12 22 0 0 1 0
s=new -1 0 -2 5 0 0 0 1 0
s=next 9 -1 -6 0 -1 0 0 0 0
s=not -8 18 -4 -7 -3 0 0 -4 3
s=of -40 -4 7 -4 -18 -6 17 42 -3
s=on 20 -9 8 -14 -16 -5 13 -2 1
s=or -5 10 10 -9 -1 0 0 -1 -2
s=our -18 28 -8 -2 -5 -1 -1 1 5
s=out -8 -2 12 4 7 0 -1 -4 -6
s=over 10 1 1 -9 13 0 -1 -8 -5
s=prime -10 -2 10 25 -3 -1 -2 -11 -2
s=senator -9 -1 -3 14 7 0 0 -4 -2
s=several -1 0 -1 -2 -1 0 -2 7 -1
s=so 8 -3 -4 -18 -3 -1 -2 14 7
s=some -4 6 -3 7 -1 -1 -4 -5 6
s=that 15 14 -38 11 3 -2 -3 8 -9
s=the 6 -7 -16 -2 21 0 -15 -1 -2
s=their -13 0 -2 -3 19 0 -1 2 -2
s=them 3 -3 -5 -6 10 0 -5 2 -3
s=then -1 -4 -3 10 -2 0 0 0 -1
s=there -23 3 -8 26 -2 0 -1 -8 16
s=these -13 15 0 0 0 0 0 4 -3
s=this 39 -31 -9 -3 1 0 0 14 -7
s=through 9 -2 -4 -9 -1 -1 -1 10 -4
s=to -9 16 -2 4 14 -9 5 -26 -7
s=today 2 0 19 -15 -23 3 -5 7 11
s=together 33 -1 14 -6 -4 -1 -3 -21 -15
s=tomorrow -10 -1 18 14 -3 -1 -3 -13 -3
s=troops -1 -4 0 -3 0 0 0 -2 11
s=two 4 -2 -3 -6 5 0 -2 -4 5
s=up 31 -5 -8 -7 -2 -1 -2 -5 -4
s=upon -4 3 -5 16 -3 -1 -2 -4 -3
s=us 2 -2 6 6 -4 -2 -1 -9 2
s=very -7 -4 20 -5 -4 0 0 1 -2
s=was -2 -16 -14 6 14 0 6 -3 8
s=washington -1 -1 16 -7 -1 0 -1 -5 -2
s=we 16 -15 -5 1 -9 0 0 15 -1
s=were -1 -21 -1 20 0 0 0 -3 6
s=what -6 -4 10 9 -3 0 0 -7 0
s=which 5 -1 -3 0 0 0 0 -1 0
s=while -3 -8 0 23 -1 0 0 -9 0
s=will 17 -18 -15 13 3 -1 -1 0 -2
s=with -13 19 12 -6 26 -11 -13 -15 -15
s=within -1 -3 14 -6 -1 -1 -1 -6 5
s=yesterday -6 -2 -7 -6 28 0 -2 -4 -1
s=you 6 -3 1 5 -2 -1 -2 0 -5
s=– 12 -6 -1 0 0 0 0 -1 0
s=— -15 9 -9 16 -7 -1 -1 17 -11
singular 35 -34 3 -37 1 -22 -17 -2 1
subj=E-sanction 5 -3 -4 -6 -1 0 -4 15 -3
subj=E-session -5 -3 4 -2 -2 -1 -1 8 -1
subj=E-signing -2 0 9 -2 -1 0 0 2 -2
subj=E-talks 10 25 -9 -10 -3 0 0 -7 -4
subj=FORCES -9 -6 -7 -14 -1 0 -1 0 38
subj=HE 10 -22 -22 28 17 7 11 -6 -30
subj=I 3 2 -25 40 16 -12 -5 -15 -27
subj=IT 10 -14 0 7 -8 -2 -5 17 -6
subj=NAME -29 -13 -29 43 -10 -3 -1 38 -2
subj=OTHER 24 -5 -11 -4 -6 -1 14 -25 11
subj=PEOPLE -3 8 24 5 -20 -3 0 -12 -2
subj=POST 14 -20 -24 42 1 -16 -7 -14 -2
subj=STATE 13 20 -4 -18 -8 -4 -10 9 -4
subj=THEY 0 -21 -9 -9 33 -5 -1 -2 12
subj=THING -4 -4 17 -14 -12 -4 2 24 -8
subj=THIS 33 -6 -8 -13 -2 0 0 -2 3
subj=TIME -28 -2 36 1 9 -1 -1 -11 -5
subj=WE -3 8 13 -7 -40 -15 -11 17 13
subj=YOU -21 4 6 3 -5 11 -5 -2 8
subj=none -16 1 18 -20 15 6 -17 -1 7
tag=JJ -11 -10 10 5 -7 -4 -4 -5 21
tag=VB 25 -2 -3 9 -16 -4 -19 -12 -6
tag=VBD -2 -21 -4 2 1 -12 10 -4 -16
tag=VBG -21 -25 20 12 -6 -5 -12 16 -3
tag=VBN -7 27 -18 -12 -17 -16 4 12 2
tag=VBP 21 0 -14 -12 -8 -3 -6 17 1
tag=VBZ -18 -9 -6 17 21 -1 -2 -3 3
through=THING -8 13 -2 -3 0 0 0 5 0
throughout-class=c11 7 -3 -1 0 0 0 0 0 0
time=FUTURE_REF -29 28 0 -15 11 -2 -6 21 -13
time=PAST_REF -16 -45 42 0 7 -5 17 8 -12
time=PRESENT_REF -21 39 -8 6 -16 -3 -1 1 6
time=ahead 12 -29 4 13 -2 -7 7 -3 -1
time=around 25 35 -11 -17 -15 -7 -1 -8 -7
time=dated 23 -9 5 -6 -4 -1 -5 -2 -4
time=elsewhere 3 -8 -53 -1 -4 -3 19 13 1
time=none -22 -11 -12 7 -41 -43 -47 -2 22
time=past -10 -3 -19 17 7 -12 8 11 -7
time=past-year -19 0 -3 13 -9 -4 -10 4 28
time=today 28 -32 -10 -17 6 8 -7 11 -6
time=vague 10 -4 -9 11 -2 0 -1 -4 -1
to-class=c22 0 0 0 -1 0 0 0 -3 5
to-class=c25 -1 20 -1 -7 -13 0 -3 7 -2
to-class=c28 -5 -2 -2 -1 0 0 0 -3 15
to-class=c29 -8 -17 -2 16 11 0 -1 -1 0
to-class=c30 -3 -9 0 -3 14 0 0 0 0
to-class=c40 -5 0 -1 9 0 0 0 3 -3
to-class=c43 0 6 -2 -4 -4 0 0 -2 9
to-class=c44 -7 -3 0 -7 0 0 -3 10 10
to-class=c6 8 0 -3 -2 -1 0 0 -2 0
to-class=f289 0 0 0 -1 0 0 0 -3 5
to-class=f324 -1 20 -1 -7 -13 0 -3 7 -2
to-class=f356 -4 -1 -1 0 0 0 0 -7 15
to-class=f521 -5 0 -1 9 0 0 0 3 -3
to-class=f575 0 6 -2 -4 -4 0 0 -2 9
to-class=f594 -5 -2 0 -2 0 0 -2 14 -3
to=E-session 2 0 0 -5 0 0 7 -2 0
to=PEOPLE 3 5 -5 2 -6 -1 -2 7 -4
to=POST -26 8 -25 18 23 -4 -7 6 2
to=STATE -19 4 -9 26 -6 -2 -6 13 -1
to=THEY 2 6 -1 -2 -3 0 0 0 0
told=denied -3 -5 -1 -2 5 0 10 -1 1
told=expected 3 9 0 -5 -9 -1 -1 2 0
told=happened 2 -30 -14 -7 3 -14 -11 -5 4
told=none 6 -4 0 23 -21 -19 -15 4 -3
told=ongoing -22 10 -13 4 -6 -4 -8 18 17
told=planned -6 -27 13 16 -4 -1 -2 3 -18
tw:far:30 -5 7 -2 -3 0 0 0 0 -1
tw:far:a 2 -2 -7 8 -2 0 -3 -2 3
tw:far:august 12 -3 -13 -2 0 0 -1 -1 5
tw:far:current -20 1 -5 10 2 0 -1 1 10
tw:far:earlier -3 -7 -1 -1 -1 -1 7 9 -3
tw:far:early 9 0 -4 -1 6 0 0 -9 0
tw:far:every 1 0 -2 -2 -1 0 -1 5 -2
tw:far:february -10 6 -4 -2 15 0 -1 -5 0
tw:far:friday -4 -2 25 -17 -1 0 -1 0 -1
tw:far:future 14 16 -17 -9 -4 0 -2 2 -2
tw:far:july 20 -8 -9 9 -2 0 -6 -5 -2
tw:far:june 2 12 -4 -4 -1 0 -1 -6 2
tw:far:just -9 -3 13 3 5 -1 -1 -6 -1
tw:far:last 5 -10 -1 -4 1 -1 15 -9 2
tw:far:late -4 -2 -2 -1 0 -1 -1 9 -3
tw:far:later -4 -14 8 22 4 -2 -3 -10 -5
tw:far:many 7 -8 3 -3 0 0 0 -3 1
tw:far:march -5 8 -3 -2 -2 0 0 -2 1
tw:far:monday -3 0 -1 -1 6 0 -1 3 -2
tw:far:more -9 9 -1 -4 0 0 0 7 -1
tw:far:next -15 -2 13 -7 15 0 -1 -1 -2
tw:far:november -5 0 0 -2 -2 0 -2 13 -1
tw:far:now -8 0 16 14 -4 -1 -2 -12 -2
tw:far:over 7 -4 -1 0 0 0 -1 -3 4
tw:far:recent -6 -4 10 7 -1 0 0 3 -5
tw:far:recently 5 -14 8 -9 -5 -2 27 -11 -6
tw:far:right -7 -2 -7 21 -4 8 -3 -2 -5
tw:far:september -1 -23 -6 -7 -4 -2 -2 41 -2
tw:far:the 17 16 6 -8 -6 6 5 -21 -16
tw:far:this -4 4 10 0 -8 -2 5 -18 11
tw:far:thursday 9 0 -8 0 0 0 0 -1 -1
tw:far:today 17 2 -11 -3 7 -3 -7 -3 2
tw:far:tomorrow 19 -4 -5 4 -5 -1 8 -15 -2
tw:far:tuesday -5 -1 4 10 -1 0 -1 -8 5
tw:far:two -1 -3 -2 1 -2 0 -2 7 -1
tw:far:wednesday 1 -1 -3 10 -1 0 0 -3 -1
tw:far:yesterday 19 21 -14 -11 -13 -2 11 -5 -6
tw:near:10 -4 -1 -1 0 0 0 0 -7 15
tw:near:1990 -1 -5 -1 -1 0 0 0 10 -1
tw:near:2004 9 -1 -5 -2 0 0 0 2 -1
tw:near:2018 -14 -2 26 -7 0 0 0 -2 -3
tw:near:2021 16 -4 -3 -2 0 0 0 -5 0
tw:near:30 -4 -10 -1 13 -1 0 0 0 -4
tw:near:9/11 -1 0 0 -1 0 0 0 -2 6
tw:near:90-minute -11 0 15 0 -1 0 -2 -1 0
tw:near:a -6 -3 -9 5 -7 -4 17 -3 9
tw:near:annual -5 12 -1 -3 0 0 0 0 0
tw:near:april -27 12 -2 30 -4 0 3 -2 -8
tw:near:current 4 -1 -4 9 0 0 -3 -5 -1
tw:near:currently 6 23 -9 -8 -1 0 -1 -4 -3
tw:near:daily -4 -2 -3 -3 -2 0 0 22 -8
tw:near:date -5 -2 0 -2 0 0 -2 12 -2
tw:near:december 14 -2 -3 2 -1 0 -1 -8 -2
tw:near:earlier -17 -7 -10 12 3 4 -7 4 15
tw:near:february 4 0 -6 3 -1 -1 -2 -1 -1
tw:near:friday -4 -4 4 -16 13 -1 -1 14 -5
tw:near:january -9 -2 -6 -7 -4 -2 -2 18 8
tw:near:july 8 5 -10 -4 -1 -1 2 1 -1
tw:near:june 13 9 -14 -6 -1 0 -1 3 -1
tw:near:just 4 1 -8 5 4 0 -1 -4 -1
tw:near:last 28 -25 2 -1 -1 -6 -10 2 4
tw:near:late 3 -2 14 -5 -10 0 12 -9 -1
tw:near:later 14 30 -9 -33 -5 -1 -3 15 -8
tw:near:less 0 -1 -1 -6 -1 0 8 1 -1
tw:near:many -6 -1 0 -1 -1 0 0 4 6
tw:near:march -7 -6 -3 14 -1 0 -1 5 3
tw:near:may 0 0 -3 1 0 0 0 5 -1
tw:near:monday -1 -2 -3 5 -2 -1 -1 7 -2
tw:near:next 17 -3 -24 6 -7 -2 11 -14 11
tw:near:november 0 -3 10 -1 -2 0 -2 -2 -1
tw:near:now -18 4 4 26 -16 -2 -2 7 -1
tw:near:recent 7 9 -7 -17 0 0 -6 3 10
tw:near:recently -5 -7 3 -8 -2 0 -1 31 -6
tw:near:right -1 0 -4 -15 -1 -1 -1 24 -1
tw:near:september 1 -3 -15 -10 -3 -1 13 -7 25
tw:near:seven -1 -2 -2 -2 0 0 -1 7 -2
tw:near:several -6 10 -1 -4 -2 -1 3 4 -2
tw:near:some -6 0 -4 0 9 0 0 4 0
tw:near:sunday -3 0 -1 -10 0 0 0 13 -1
tw:near:the -26 29 -14 -17 11 -3 -5 25 -2
tw:near:this 22 -5 6 -52 26 -3 0 18 -19
tw:near:thursday 0 -2 -3 6 3 0 -1 -5 -3
tw:near:today 14 -14 -31 15 -20 7 7 2 4
tw:near:tomorrow -33 -7 17 46 -8 -3 -8 5 -14
tw:near:tonight 5 -2 -2 2 -2 15 -3 -14 -2
tw:near:tuesday -3 0 4 8 -1 0 -1 -3 -2
tw:near:two -5 -2 -4 -2 -2 -1 8 5 5
tw:near:weekly 7 -2 -4 -3 -2 0 -1 -1 -1
tw:near:yesterday 14 -25 -9 11 34 -1 -8 -11 -7
under=POST -5 -1 -1 -6 0 0 0 16 0
v=address 7 -7 -3 -3 -3 -1 9 4 -2
v=agree 6 10 8 -4 -2 -1 -2 -3 -9
v=announce -9 -9 7 -7 -6 -1 -5 32 -7
v=appoint -2 0 -2 -4 -1 0 -2 13 -1
v=arrive -11 -1 -5 7 0 0 0 17 -4
v=attack -5 -1 -3 -2 -1 0 -1 -7 20
v=attend -13 -1 9 12 -1 0 0 -3 0
v=authorize -1 0 -2 -1 0 0 -1 8 -1
v=bomb -2 -1 -1 -1 -1 -1 0 -4 11
v=bring 14 11 13 -5 -2 -1 -3 -19 -9
v=call -1 -1 -4 -7 30 -1 -2 -9 -3
v=come 13 9 9 -14 -9 -3 -4 -6 2
v=commit -2 -4 -3 -3 0 0 -2 0 12
v=conclude -1 7 11 -6 -1 0 -1 -26 15
v=conduct 8 -1 -1 -4 -3 0 -1 1 -1
v=confirm -8 -1 -1 -6 -2 0 17 2 -3
v=consult 1 7 -7 13 -7 0 0 -1 0
v=convene -14 -6 10 -12 17 -2 -3 12 -2
v=deliver -6 -2 0 19 -1 -1 -5 2 -2
v=depart -4 0 0 11 0 0 0 -2 -1
v=deploy -5 -2 -3 -2 -1 0 -1 6 10
v=designate -6 -3 -5 12 -3 -1 -1 0 -2
v=discuss 36 11 0 22 -30 -5 -7 -25 -14
v=engage -2 10 6 -2 -5 0 0 -6 -4
v=establish -3 -2 -3 11 0 0 -1 3 -3
v=extend -4 -1 -1 -4 -3 -2 10 4 -2
v=fire -2 -1 -1 -4 16 -1 -3 -4 2
v=gather 10 -5 2 -2 0 -1 0 -3 -1
v=go 10 -14 10 -1 -10 -5 10 -9 3
v=have 1 6 0 7 11 -6 -10 -12 -3
v=head -7 -6 -6 6 -1 0 -1 11 4
v=hold 23 1 10 2 -9 -2 -4 -17 -7
v=host 4 -1 14 -3 0 -1 -1 -9 -2
v=inform -7 12 0 -2 8 0 -6 -5 -1
v=invade -1 -1 -2 -2 0 0 0 -3 10
v=invite 23 -2 -8 5 -6 -4 -8 -6 -2
v=issue -2 -1 -3 -1 0 0 0 12 -2
v=join -4 9 -8 1 6 -4 -6 10 -6
v=kill -2 -2 -2 -2 -2 0 -2 -8 18
v=launch -2 -5 16 15 -1 -1 -1 -21 -2
v=leave -5 -2 -6 -6 -1 0 -1 17 6
v=lift -3 -3 -1 -2 0 0 -1 8 -1
v=meet 45 -2 5 19 -17 -7 -7 -28 -14
v=move 6 -6 -5 -4 -4 -2 -2 6 4
v=nominate -3 0 -1 -3 -1 0 -1 14 -1
v=order -4 -5 -1 -2 -1 0 -1 13 1
v=participate 27 -6 7 -11 -3 -1 -1 -8 -3
v=preside 12 -3 -6 -2 -3 0 -1 5 -2
v=provide 0 -1 0 -4 0 0 -1 11 -1
v=put -4 10 -2 -1 -1 0 -1 -1 3
v=reach -5 -5 17 -7 3 0 -1 1 -4
v=receive -9 0 -1 -6 -3 0 18 6 -2
v=release -5 -5 -8 -10 -3 -1 -2 28 -5
v=remove -2 -5 -3 -1 -1 0 -1 4 9
v=renew -1 -2 -2 -2 0 0 0 7 -1
v=reopen -1 -1 0 -3 0 0 0 10 -3
v=reply -5 -2 -2 -4 -4 -1 13 -4 9
v=resume 0 19 -6 -2 -1 0 0 -6 -3
v=return -6 18 -5 16 -4 -1 -2 -9 -14
v=sanction -4 0 0 -1 -1 0 -1 12 -4
v=see 10 -10 -6 9 -6 12 -3 -10 0
v=select -4 0 -1 -2 -1 0 -2 8 0
v=send -6 -3 -4 18 -6 -2 16 -18 4
v=ship 0 0 0 -2 0 0 -1 6 0
v=sign -10 -13 -14 -10 -3 -1 -2 59 -9
v=sit -5 13 -3 -12 -5 15 -1 -3 -2
v=speak -36 7 -1 -20 58 -1 -3 -5 -2
v=station -1 -1 0 0 0 0 0 -8 10
v=stop 13 -1 -4 -12 0 0 0 -1 7
v=strike -3 -4 -4 -2 -1 0 0 10 2
v=submit -3 0 -1 -10 -1 0 19 -6 -2
v=suspend -2 11 -1 -3 0 0 -1 -2 0
v=swear -2 -2 0 -1 0 0 -1 7 -1
v=talk -1 -13 -3 22 19 -3 -3 -9 -11
v=travel -8 -1 -1 22 0 0 0 -7 -1
v=visit -5 -7 2 36 6 -2 -4 -21 -5
v=welcome -15 -6 9 21 -5 8 -4 0 -6
v=withdraw -6 -4 -5 -4 -3 -2 -2 5 12
v=write -1 -4 -4 -5 13 0 7 -4 -2
vannounce|adv=already 0 -2 -1 -1 0 0 0 6 -1
vannounce|adv=also -1 0 11 -1 0 0 0 -7 0
vannounce|adv=now -2 -2 -4 -4 0 0 0 10 -1
vannounce|as-class=c13 -1 -2 -3 13 0 0 0 -8 -1
vannounce|as-class=f175 -1 -2 -3 13 0 0 0 -8 -1
vannounce|as=THING -1 -2 -2 14 0 0 0 -9 0
vannounce|aux='m -1 0 -1 -2 0 0 0 5 0
vannounce|aux='re -1 0 -3 0 0 0 0 5 0
vannounce|aux=have -1 -3 -3 -2 0 0 -1 8 -1
vannounce|aux=will -2 0 -5 -6 0 0 0 14 0
vannounce|bare-class=c11 0 -2 -1 -1 0 0 0 6 -1
vannounce|bare-class=c3 -5 -1 12 -6 -3 0 -1 6 -1
vannounce|bare-class=f26 -5 -1 12 -6 -3 0 -1 6 -1
vannounce|bare=POST -1 0 0 -1 0 0 0 5 0
vannounce|bare=TIME -6 -1 9 -9 -3 0 -2 16 -1
vannounce|class=c13 -2 -1 -3 -1 0 0 0 12 -2
vannounce|class=c42 -17 -14 11 -1 -8 -3 -6 42 -11
vannounce|class=c6 -1 0 -1 -2 0 0 0 5 0
vannounce|class=f175 -2 -1 -3 -1 0 0 0 12 -2
vannounce|class=f560 -9 -9 7 -7 -6 -1 -5 32 -7
vannounce|class=f562 -6 -5 -11 -12 -3 -1 -2 36 -5
vannounce|class=f563 -2 -4 17 17 -1 0 -1 -27 -1
vannounce|class=f77 -1 0 -1 -2 0 0 0 5 0
vannounce|complement -3 -1 -3 -6 -1 0 -1 16 -1
vannounce|complement-class=c42 -1 0 -1 -2 0 0 0 5 0
vannounce|cue=just -1 0 -1 -3 -1 0 0 9 0
vannounce|cue=may -1 0 13 -1 0 0 0 -11 -1
vannounce|cue=today -3 -3 -5 15 -1 0 -1 -1 -1
vannounce|cue=why -2 -3 -6 -6 0 -1 -1 12 -3
vannounce|hhw=why -1 -2 -4 -4 0 0 0 8 -1
vannounce|hw=going -1 0 -1 -1 0 0 0 5 0
vannounce|hw=initiative -1 0 7 -1 0 0 0 -3 0
vannounce|in=STATE -1 -1 -1 -3 0 0 0 5 -1
vannounce|mark=that 0 0 -2 -3 0 0 0 10 -1
vannounce|mark=to -5 -8 9 8 -2 -1 -2 -2 -4
vannounce|names=0 -5 -5 4 -9 -1 0 -2 21 -3
vannounce|names=1 -8 -6 -3 24 -2 -2 -2 2 -7
vannounce|names=2 -3 -1 9 -5 -2 0 -2 7 -2
vannounce|names=3 -5 -4 -10 -8 -3 -1 -2 24 -2
vannounce|names=4 -2 -2 3 -6 -2 0 -1 11 -1
vannounce|obj-class=c0 -3 -3 12 -5 -2 0 -2 6 -2
vannounce|obj-class=c13 -1 0 -1 -2 -1 0 0 5 0
vannounce|obj-class=c19 -1 -2 -3 14 0 0 -1 -9 -1
vannounce|obj-class=c3 -2 0 -4 -2 0 0 0 9 0
vannounce|obj-class=c42 -1 0 0 21 0 0 0 -17 0
vannounce|obj-class=c44 -1 0 -1 -1 0 0 0 8 -1
vannounce|obj-class=c48 0 -1 -2 -1 0 0 0 6 0
vannounce|obj-class=f0 -3 -3 13 -4 -2 0 -2 2 -2
vannounce|obj-class=f247 -1 -2 -2 15 0 0 0 -11 0
vannounce|obj-class=f26 -2 0 -4 -2 0 0 0 9 0
vannounce|obj-class=f562 -1 0 0 21 0 0 0 -17 0
vannounce|obj-class=f654 0 -1 -2 -1 0 0 0 6 0
vannounce|obj=NAME -1 0 -1 -2 0 0 -1 7 -1
vannounce|obj=OTHER -2 -1 10 -1 -1 0 0 -3 -4
vannounce|obj=PEOPLE 0 -1 -5 0 0 0 0 8 0
vannounce|obj=POST -3 -1 -5 -10 -2 0 -1 24 -2
vannounce|obj=THING -3 -3 -4 13 0 0 0 -4 -1
vannounce|obj=THIS -2 0 2 -2 -1 0 -1 6 -1
vannounce|obj=TIME -2 0 -4 -2 0 0 0 9 0
vannounce|obj=none -8 -7 14 -14 -4 -1 -3 23 -5
vannounce|objw=increase -1 -2 -2 15 0 0 0 -11 0
vannounce|objw=that -2 0 2 -2 -1 0 -1 6 -1
vannounce|objw=today -1 -1 -4 -2 0 0 0 8 0
vannounce|objw=what -1 -1 11 -2 0 0 -1 -7 -1
vannounce|passive -1 -3 -3 -2 -1 0 -1 10 -1
vannounce|rel=acl -2 -3 -5 -2 -1 -1 -1 10 -1
vannounce|rel=advcl -3 -3 -4 11 -3 0 -1 1 -1
vannounce|rel=ccomp 0 0 -2 -1 0 0 0 5 0
vannounce|rel=conj -2 -1 -1 -3 -1 0 -1 11 -1
vannounce|rel=other 0 0 -2 -1 0 0 0 5 -1
vannounce|rel=parataxis 0 0 -1 -2 0 0 0 5 -1
vannounce|rel=relcl -3 -3 12 -4 -3 0 -2 2 -2
vannounce|rel=root -9 -3 -2 5 -3 -1 -2 21 -3
vannounce|rel=xcomp -4 -6 16 -7 -1 -1 -1 1 -5
vannounce|rule=false -14 -11 4 -1 -5 -2 -5 37 -9
vannounce|rule=true -6 -2 7 -15 -3 -1 -2 29 -4
vannounce|subj=I -2 0 -2 -4 -1 0 0 12 0
vannounce|subj=NAME -1 0 -1 -2 -1 0 -1 8 -3
vannounce|subj=POST -7 -4 -11 6 -4 -1 -3 23 -3
vannounce|subj=STATE -1 0 -1 0 0 0 0 5 -2
vannounce|subj=WE -6 -6 41 -12 -1 0 -1 -11 -6
vannounce|subj=none -2 -4 -13 10 -1 0 -1 12 -1
vannounce|tag=VB -5 -7 -1 8 -1 -1 -1 6 -4
vannounce|tag=VBD -8 -3 6 3 -5 -1 -4 16 -5
vannounce|tag=VBG -3 -1 -7 -6 -1 0 -1 21 -1
vannounce|tag=VBN -4 -6 11 -7 -3 -1 -2 8 -3
vannounce|time=PRESENT_REF -2 -2 -4 -4 0 0 0 10 -1
vannounce|time=ahead -1 0 19 -2 0 0 0 -14 0
vannounce|time=none -7 -8 15 -4 -3 -1 -4 15 -7
vannounce|time=past -3 -1 -8 -5 -3 0 -2 21 -1
vannounce|time=today -8 -5 -13 10 -3 -1 -2 22 -3
vannounce|told=happened -10 -7 -3 0 -6 -1 -5 36 -7
vannounce|told=none -5 -7 -11 8 -2 -1 -2 14 -4
vannounce|told=ongoing -2 -1 -6 -4 0 0 0 15 -1
vannounce|told=planned -3 -3 11 -8 -1 0 0 7 -2
vappoint|adv=when -1 0 -1 -3 -1 0 0 5 -1
vappoint|aux=am -2 0 0 -3 -1 0 -1 9 -1
vappoint|aux=will -2 0 -1 -1 0 0 0 7 0
vappoint|bare=TIME -11 -1 -3 -3 -4 -1 -5 18 -1
vappoint|class=c42 -20 -6 -8 -18 -8 -3 11 48 -8
vappoint|class=f568 -8 -1 -1 -6 -2 0 17 2 -3
vappoint|class=f570 -4 -1 -3 -6 -2 -1 -2 21 -2
vappoint|class=f572 -6 -2 -1 -5 -1 0 -1 21 -1
vappoint|cue=today -2 0 0 -2 0 0 -1 8 0
vappoint|cue=when -1 0 -1 -3 -1 0 0 5 -1
vappoint|mark=to -3 -1 -3 -2 0 0 -1 9 -2
vappoint|names=0 -1 0 0 0 0 0 0 5 0
vappoint|names=1 -2 0 0 -1 0 0 0 8 0
vappoint|names=2 -6 -4 -2 -8 -4 -2 16 3 -5
vappoint|names=3 -11 -1 -3 -3 -3 -1 -5 17 -1
vappoint|names=4 12 -1 -2 -7 -2 0 -1 3 -2
vappoint|obj-class=c29 -1 0 -1 -1 -1 0 -1 5 0
vappoint|obj-class=f383 -1 0 -1 -1 -1 0 -1 5 0
vappoint|obj=POST -4 -1 -3 -6 -2 -1 -2 21 -2
vappoint|obj=none 3 -4 -4 -11 -5 -1 14 9 -5
vappoint|passive -3 -3 -1 -2 -1 0 -1 10 -1
vappoint|question -3 -2 -2 -5 -2 -1 18 -7 -4
vappoint|rel=advcl -10 -1 -2 -8 -3 0 16 5 -4
vappoint|rel=root 6 -2 -3 -7 -2 -1 -3 14 -2
vappoint|rel=xcomp -1 -1 -3 -3 -1 0 -2 8 -2
vappoint|rule=false -2 -4 -6 -10 -6 -1 -8 39 -4
vappoint|rule=true -1 0 -1 -2 0 0 -1 6 0
vappoint|subj=HE -2 -2 0 -1 0 0 -1 7 -1
vappoint|subj=I 8 -2 -1 -6 -2 0 -2 7 -1
vappoint|subj=NAME -7 0 -1 -1 -1 0 -2 10 0
vappoint|subj=POST -5 -4 -3 -9 -4 -2 16 5 -6
vappoint|subj=none -1 -1 -3 -2 -1 0 -1 9 -1
vappoint|tag=VB -3 -1 -2 -2 0 0 0 13 -2
vappoint|tag=VBD -8 0 -2 -3 -2 0 -4 15 0
vappoint|tag=VBG -2 0 0 -3 -1 0 -1 10 -1
vappoint|tag=VBN -7 -4 -3 -8 -4 -2 15 10 -6
vappoint|tag=VBP 13 -1 -1 -2 -1 0 -1 -8 0
vappoint|time=dated 13 -1 -1 -2 -1 0 -1 -7 0
vappoint|time=none -5 -1 -2 -8 -2 0 -1 25 -2
vappoint|time=today -4 -1 -3 -3 -1 0 -2 12 -1
vappoint|told=happened -10 -1 -3 -5 -3 -1 -4 23 -1
vappoint|told=none 10 -5 -4 -9 -5 -2 16 -6 -6
vappoint|told=ongoing -2 0 0 -3 -1 0 -1 9 -1
vappoint|told=planned -2 0 -1 -1 0 0 0 9 0
vappoint|with=THING -6 0 -1 -1 -1 0 -2 8 0
vattack|adv=when -1 0 0 -1 0 0 0 -2 6
vattack|class=c22 -1 -1 -2 -2 0 0 0 -3 10
vattack|class=c31 -2 -1 -1 -1 -1 -1 0 -4 11
vattack|class=c35 -5 -1 -3 -2 -1 0 -1 -7 20
vattack|class=c7 -3 -4 -4 -2 -1 0 0 10 2
vattack|class=f102 -3 -4 -4 -2 -1 0 0 10 2
vattack|class=f291 -1 -1 -2 -2 0 0 0 -3 10
vattack|class=f407 -2 -1 -1 -1 -1 -1 0 -4 11
vattack|class=f457 -5 -1 -3 -2 -1 0 -1 -7 20
vattack|cue=when -1 0 0 -1 0 0 0 -2 6
vattack|mark=because -2 0 -1 0 0 0 0 -1 5
vattack|mark=to -2 -1 -2 -1 -1 -1 0 -5 14
vattack|names=0 -6 -6 -6 -4 -1 -1 -1 -9 30
vattack|names=1 -3 -2 -1 -2 -1 -1 -1 10 0
vattack|names=4 -1 -1 0 -2 0 0 0 -4 10
vattack|obj-class=c0 -4 -1 -2 -1 0 0 0 12 -2
vattack|obj-class=c43 -1 0 -1 -1 0 0 0 -2 5
vattack|obj-class=f1 -2 0 -1 0 0 0 0 -1 5
vattack|obj-class=f575 -1 0 -1 -1 0 0 0 -2 5
vattack|obj=POST -2 -1 -1 -2 -1 -1 0 -4 11
vattack|obj=WE -1 0 -1 -1 0 0 0 -2 5
vattack|obj=none -6 -6 -5 -4 -2 -1 -1 -11 30
vattack|objw=us -1 0 -1 -1 0 0 0 -2 5
vattack|on=COUNTED -2 0 -1 0 0 0 0 -1 5
vattack|passive -2 0 -1 -1 0 0 0 -1 5
vattack|rel=conj -1 -1 -2 -1 0 0 0 -3 8
vattack|rel=relcl -3 -1 -2 -1 0 0 0 11 -2
vattack|rel=root -4 -1 -2 -2 0 0 -1 -4 14
vattack|rule=false -10 -8 -8 -6 -2 -1 -2 0 32
vattack|subj=IT -2 0 -1 0 0 0 0 -1 5
vattack|subj=POST -1 0 0 -1 0 0 0 -3 9
vattack|subj=WE -4 -6 -5 -2 -1 0 0 9 8
vattack|subj=none -2 -2 -3 -2 0 0 0 -4 12
vattack|tag=VB -3 -3 -3 -2 -1 -1 -1 -7 20
vattack|tag=VBD -3 -2 -4 -2 -1 -1 -1 -5 16
vattack|tag=VBN -2 0 -1 -1 0 0 0 -1 5
vattack|tag=VBP -3 -2 -2 -1 0 0 0 11 -4
vattack|tag=VBZ -1 0 0 0 -1 0 0 -2 6
vattack|time=none -7 -6 -7 -5 -2 -1 -1 1 27
vattack|time=past-year -3 -1 -2 -1 0 0 0 -3 9
vattack|told=happened -6 -5 -7 -4 -2 -1 -1 -10 31
vattack|told=none -5 -3 -3 -3 -2 -2 -1 6 12
vattend|adv=also 4 -1 -5 -5 0 0 0 9 0
vattend|aux=has 11 9 -6 -3 -4 -1 9 -14 -2
vattend|aux=will -2 -5 -2 25 -2 -1 -3 -9 -2
vattend|bare-class=c3 2 -1 6 -4 5 -2 -2 -5 -2
vattend|bare-class=f26 2 -1 6 -4 5 -2 -2 -5 -2
vattend|bare=NAME -18 -1 13 11 0 0 -1 -5 0
vattend|bare=TIME 13 -1 5 -5 5 -2 -2 -9 -3
vattend|by-class=c52 3 0 -1 -4 -1 0 -1 7 0
vattend|by=PEOPLE -14 -1 -2 19 0 0 0 0 0
vattend|by=POST -9 -6 -4 7 -1 0 10 5 -1
vattend|class=c38 -4 9 -8 1 6 -4 -6 10 -6
vattend|class=c42 -13 -1 9 12 -1 0 0 -3 0
vattend|class=c45 7 -7 -3 -3 -3 -1 9 4 -2
vattend|class=c47 21 -7 17 -12 -5 -2 -1 -9 -4
vattend|class=c58 12 -3 -6 -2 -3 0 -1 5 -2
vattend|class=f497 -4 9 -8 1 6 -4 -6 10 -6
vattend|class=f570 -13 -1 9 12 -1 0 0 -3 0
vattend|class=f613 7 -7 -3 -3 -3 -1 9 4 -2
vattend|class=f631 27 -6 7 -11 -3 -1 -1 -8 -3
vattend|class=f778 12 -3 -6 -2 -3 0 -1 5 -2
vattend|cue=today 0 0 -1 -2 -2 0 -2 9 -1
vattend|hw=welcomed 10 -4 -4 -3 -2 0 -1 1 -1
vattend|in-class=c52 -7 -1 7 -8 -1 0 0 12 -1
vattend|in-class=f690 -7 -1 7 -8 -1 0 0 12 -1
vattend|in=THING -19 16 17 -9 -2 -1 -2 1 -2
vattend|mark=of 6 -4 6 -4 -4 0 0 3 -2
vattend|mark=to -4 -1 19 -5 -1 0 0 -5 0
vattend|names=0 -13 -1 7 -3 7 -1 -1 7 -1
vattend|names=1 11 10 -8 6 -6 -2 9 -21 -3
vattend|names=2 12 -1 12 -4 -3 0 -1 -9 -2
vattend|names=3 1 -1 -5 10 -1 0 -2 1 -1
vattend|names=4 11 -12 4 -12 -8 -3 -5 28 -7
vattend|obj-class=c47 15 -3 -6 -2 9 -1 -2 -11 -1
vattend|obj=E-session 8 -2 -2 -2 -2 0 -2 5 -1
vattend|obj=POST -12 -2 7 -8 -3 -1 0 20 -3
vattend|obj=none 26 -1 10 6 -9 -3 5 -27 -9
vattend|passive 18 -11 -11 16 -4 -1 7 -11 -4
vattend|rel=acl 10 -3 1 -6 5 -2 -3 2 -4
vattend|rel=advcl 6 -2 5 -4 -1 0 0 -1 -1
vattend|rel=ccomp -5 -4 9 0 -2 -1 -1 5 0
vattend|rel=conj 5 -6 -4 -7 -3 -1 10 6 -1
vattend|rel=relcl 14 -3 -5 -2 -3 -1 -2 1 -1
vattend|rel=root 2 12 -20 24 -4 -1 -5 -6 -4
vattend|rel=xcomp -4 -1 19 -5 -1 0 0 -5 0
vattend|rule=false 13 2 28 3 -2 -6 -10 -24 -9
vattend|subj=HE -24 -1 13 7 -1 0 -2 8 0
vattend|subj=I -14 0 -1 -2 -3 0 -2 26 -1
vattend|subj=PEOPLE -8 -2 9 -4 -1 0 0 8 -3
vattend|subj=POST 23 -5 -2 8 -2 -1 -2 -15 -2
vattend|subj=STATE -3 14 -7 -4 -1 0 0 4 -1
vattend|subj=TIME 8 -2 -4 -2 10 -1 -1 -6 -2
vattend|subj=none 5 -4 7 -3 -3 0 -1 -4 -1
vattend|tag=VB 5 -3 9 -2 -1 -1 -1 -4 -1
vattend|tag=VBD -2 -5 -5 -5 -4 -1 -2 20 -2
vattend|tag=VBG 8 -5 16 -13 1 -2 -2 3 -6
vattend|tag=VBN 12 5 -12 15 -4 -2 6 -16 -5
vattend|time=ahead 15 -3 -6 -8 -2 -1 -1 5 -2
vattend|time=none 11 -1 -1 16 -7 -3 6 -15 -8
vattend|time=today 3 -2 5 -6 4 -2 -4 4 -3
vattend|told=happened 6 10 -1 -11 -1 -2 -5 8 -6
vattend|told=none 17 -4 -3 -2 -4 -2 -2 0 -2
vattend|told=ongoing 14 -1 -4 -3 0 0 0 -1 -2
vattend|told=planned -13 -6 18 13 -2 -1 -4 -2 -2
vattend|with=PEOPLE 23 -1 -2 -12 0 0 0 -8 0
vconfer|about-class=c0 15 -7 -2 -6 1 0 0 0 0
vconfer|about-class=c10 10 -4 -1 -1 -4 0 0 0 0
vconfer|about-class=c13 -10 -13 10 27 -12 0 0 0 0
vconfer|about-class=c25 -5 10 12 -10 -4 0 0 0 0
vconfer|about-class=c41 9 0 0 -4 -1 0 0 0 0
vconfer|about-class=f0 11 -5 -1 -4 -1 0 0 0 0
vconfer|about-class=f157 10 -4 -1 -1 -4 0 0 0 0
vconfer|about-class=f182 7 -4 14 -7 -9 0 0 0 0
vconfer|about-class=f323 -26 18 14 -3 -1 0 0 -1 0
vconfer|about-class=f535 9 0 0 -4 -1 0 0 0 0
vconfer|about=POST 8 10 -10 3 -8 0 0 -1 0
vconfer|about=STATE 18 -7 -7 3 -4 0 0 0 -2
vconfer|about=THING 2 -2 17 -3 -6 -1 -1 -3 -1
vconfer|adv=about -16 4 22 -3 -4 0 0 -1 0
vconfer|adv=ago -3 1 -4 -2 7 0 0 0 0
vconfer|adv=also -4 9 -1 17 -10 -2 -2 -8 -5
vconfer|adv=as 0 8 -2 -3 -3 0 0 -1 0
vconfer|adv=just -6 -4 -1 -6 16 0 0 0 0
vconfer|adv=obviously 15 -2 -5 -1 -9 0 0 -1 0
vconfer|adv=of -2 0 -4 8 -3 0 0 0 -1
vconfer|adv=so 21 -14 -1 6 -10 0 0 0 0
vconfer|adv=together -3 2 -4 7 -3 0 0 0 0
vconfer|adv=where -18 -3 15 8 -1 0 0 0 -1
vconfer|at=THING 5 14 -1 -10 -9 0 0 0 0
vconfer|aux='ll 0 17 -7 -2 -1 -1 -2 -3 -1
vconfer|aux='re -3 17 -1 -4 -6 0 0 -1 -1
vconfer|aux=are -7 4 -1 7 0 0 0 -1 -1
vconfer|aux=be -12 -3 7 17 -3 0 0 -2 -1
vconfer|aux=did -4 -8 -2 -3 19 0 0 0 0
vconfer|aux=has -7 1 -2 -3 11 0 0 -1 0
vconfer|aux=have 4 24 -4 -12 -7 0 -1 -2 -1
vconfer|aux=will 13 -5 10 -1 -9 -1 -1 -3 0
vconfer|bare-class=c10 17 -11 -1 -1 -2 0 0 -1 0
vconfer|bare-class=c13 -6 17 -2 -8 0 0 0 0 -1
vconfer|bare-class=c3 -2 3 -7 17 -6 -1 -1 -2 0
vconfer|bare-class=c43 0 5 -2 4 -4 0 0 0 0
vconfer|bare-class=f157 17 -11 -1 -1 -2 0 0 -1 0
vconfer|bare-class=f175 -6 17 -2 -8 0 0 0 0 -1
vconfer|bare-class=f26 -2 3 -7 17 -6 -1 -1 -2 0
vconfer|bare-class=f574 3 -4 -1 5 0 0 0 0 0
vconfer|bare=OTHER -6 -10 -2 21 -2 -1 0 -1 0
vconfer|bare=POST -19 6 16 9 -9 0 -1 -1 -2
vconfer|bare=THING 1 9 -2 -2 -9 0 0 -1 0
vconfer|bare=TIME -4 2 -7 23 -7 -1 -1 -2 0
vconfer|class=c42 4 16 -1 5 27 -6 -10 -29 -15
vconfer|class=c47 -1 3 -5 31 5 -4 -4 -15 -14
vconfer|class=f561 4 16 -1 5 27 -6 -10 -29 -15
vconfer|class=f631 0 17 -2 10 -14 -1 -1 -6 -4
vconfer|class=f632 -1 -13 -3 22 19 -3 -3 -9 -11
vconfer|complement 12 -8 4 12 -14 0 0 -1 -2
vconfer|complement-class=c2 8 -1 -1 -3 -2 0 0 0 0
vconfer|complement-class=c56 1 -3 -3 12 -3 0 0 0 0
vconfer|complement-class=f739 1 -3 -3 12 -3 0 0 0 0
vconfer|cue=can 3 -6 13 -5 -4 0 0 -1 0
vconfer|cue=every 13 -20 11 -3 -1 0 0 0 -1
vconfer|cue=just -11 -11 -1 6 21 0 0 -1 0
vconfer|cue=may -3 -11 -1 15 0 0 0 0 -1
vconfer|cue=today 20 -7 -2 9 -13 0 -1 -2 -1
vconfer|cue=when 22 -3 -2 -9 -4 0 0 0 -1
vconfer|cue=why 7 -3 -5 6 -2 0 0 -3 -2
vconfer|for=POST -1 3 18 -6 -11 0 0 -1 0
vconfer|hhw=conversations -7 -2 -3 8 7 0 0 0 0
vconfer|hhw=mentioned -5 2 10 -2 -1 0 0 -1 0
vconfer|hhw=share 15 -2 -5 -2 -4 0 0 0 0
vconfer|hhw=thing -6 -7 -2 18 -3 0 0 0 0
vconfer|hhw=think -6 -6 -1 -6 20 0 0 0 0
vconfer|hhw=why -7 3 -1 9 -1 0 0 -2 -2
vconfer|hw=able -2 -3 -3 10 -2 0 0 0 0
vconfer|hw=expect -12 6 -1 -2 12 0 0 0 0
vconfer|hw=going 21 -7 7 -12 -5 0 0 0 -1
vconfer|hw=issue 2 -2 9 -2 -4 0 -1 -1 0
vconfer|hw=know 11 -4 -2 -2 -2 0 0 0 0
vconfer|hw=look -1 10 -1 -6 -1 0 0 -1 0
vconfer|hw=opportunity 9 -6 4 1 -6 0 0 0 -1
vconfer|hw=plan 1 -13 -1 -7 16 0 0 0 0
vconfer|hw=plans -10 -2 -2 13 5 0 0 -1 -1
vconfer|hw=pleasure -12 -10 17 8 -2 0 0 0 -1
vconfer|hw=spent 2 -5 -3 10 -1 0 0 0 0
vconfer|hw=talked -9 -8 14 -6 11 0 0 0 0
vconfer|hw=think 3 -2 -1 -7 6 0 0 0 0
vconfer|hw=time 10 -2 -4 -3 -2 0 0 -1 0
vconfer|hw=what 22 -3 -7 -3 -7 0 0 0 0
vconfer|in-class=c11 -4 16 -1 -5 -2 0 0 0 0
vconfer|in-class=c3 -7 -10 20 4 -6 0 0 0 0
vconfer|in-class=c40 6 0 -2 -1 0 0 0 0 0
vconfer|in-class=c48 0 11 -1 -7 -1 0 0 0 0
vconfer|in-class=f28 9 -8 -4 6 -3 0 0 0 0
vconfer|in-class=f521 6 0 -2 -1 0 0 0 0 0
vconfer|in-class=f658 0 11 -1 -7 -1 0 0 0 0
vconfer|in=POST -24 34 15 1 -19 0 0 -3 -1
vconfer|in=STATE -3 11 -4 -2 -4 0 0 0 -1
vconfer|in=THING -6 9 -1 1 -2 0 0 -1 -1
vconfer|mark=as -13 18 -6 -9 12 0 0 0 -1
vconfer|mark=for 0 -4 11 -4 -2 0 0 0 0
vconfer|mark=to 2 -14 8 9 11 -2 -2 -7 -5
vconfer|names=0 27 11 -15 3 2 -3 -5 -17 -13
vconfer|names=1 5 -11 -11 26 13 -2 -4 -10 -7
vconfer|names=2 4 30 5 -21 1 -2 -4 -10 -6
vconfer|names=3 -14 16 5 4 -4 0 0 -3 -1
vconfer|names=4 -8 -13 6 16 11 -1 -2 -6 -4
vconfer|obj-class=c0 5 16 2 -8 -9 -1 -1 -1 -3
vconfer|obj-class=c10 -2 9 -2 -4 -1 0 0 -1 -1
vconfer|obj-class=c13 3 11 -3 1 -5 0 -1 -3 -1
vconfer|obj-class=c25 13 -2 -7 6 -1 0 -1 -5 -2
vconfer|obj-class=c28 1 -3 -2 8 -1 0 0 -2 -1
vconfer|obj-class=c29 3 -9 -2 11 -1 0 0 -3 -2
vconfer|obj-class=c3 4 -6 -2 -9 15 0 0 -1 0
vconfer|obj-class=c48 -20 13 -2 0 10 0 0 -2 0
vconfer|obj-class=c49 11 -5 -1 -2 0 0 0 -1 0
vconfer|obj-class=c52 -4 8 -1 -2 -1 0 0 -1 0
vconfer|obj-class=c59 4 11 -5 -4 -1 0 0 -1 0
vconfer|obj-class=f0 -11 17 6 0 -7 -1 -1 -1 -2
vconfer|obj-class=f1 -1 6 -2 -1 0 0 0 0 0
vconfer|obj-class=f157 -2 9 -2 -4 -1 0 0 -1 -1
vconfer|obj-class=f175 3 12 -3 -7 -3 0 -1 -2 -1
vconfer|obj-class=f176 0 -1 -1 7 -1 0 0 -1 0
vconfer|obj-class=f26 6 0 0 -2 -1 0 0 0 0
vconfer|obj-class=f326 -8 7 -3 7 3 0 0 -3 -1
vconfer|obj-class=f327 1 -5 -4 12 -2 0 0 -2 0
vconfer|obj-class=f334 21 -6 -2 -12 -1 0 -1 -1 0
vconfer|obj-class=f360 -4 -2 -1 11 -1 0 0 -1 0
vconfer|obj-class=f654 -11 13 -2 2 -1 0 0 -2 0
vconfer|obj-class=f664 11 -5 -1 -2 0 0 0 -1 0
vconfer|obj-class=f788 8 0 -3 -2 -1 0 0 -1 0
vconfer|obj=NAME -7 -1 -1 17 -4 0 0 0 -1
vconfer|obj=PEOPLE 4 -9 -2 10 -1 0 0 -3 -2
vconfer|obj=POST -4 13 7 4 0 -1 -3 -11 -6
vconfer|obj=THING 41 3 -8 -19 -8 0 0 -4 -1
vconfer|obj=THIS -1 18 -3 -9 -3 0 -1 -1 -2
vconfer|obj=TIME 6 0 0 -2 -1 0 0 0 0
vconfer|obj=none -14 23 9 -7 30 -7 -10 -25 -20
vconfer|objw=challenges 1 -5 -4 12 -2 0 0 -2 0
vconfer|objw=developments 6 0 -2 -1 0 0 0 0 0
vconfer|objw=importance -16 13 -2 8 3 0 0 -2 -1
vconfer|objw=issues -4 13 -2 -2 -2 0 0 -1 0
vconfer|objw=steps 11 -5 -1 -2 0 0 0 -1 0
vconfer|objw=that -1 18 -3 -9 -3 0 -1 -1 -2
vconfer|on=TIME -1 -1 -1 -3 11 0 -1 0 0
vconfer|passive 5 6 5 -7 -5 -1 -1 -1 -1
vconfer|question -19 0 -6 16 17 -1 0 -2 -4
vconfer|rel=acl -10 -34 5 42 4 -1 -2 -5 -3
vconfer|rel=advcl 6 22 -7 7 -15 -1 -1 -7 -5
vconfer|rel=ccomp -1 -9 -4 -12 31 0 0 0 0
vconfer|rel=conj -33 24 -9 4 23 -1 -1 -2 -2
vconfer|rel=nsubj 19 -6 -3 -6 -3 0 0 0 -1
vconfer|rel=other -6 -1 0 12 -3 0 0 -1 0
vconfer|rel=parataxis 6 4 -2 -4 -2 -1 0 -1 -2
vconfer|rel=relcl 12 -2 12 -1 -13 -1 -3 -3 -3
vconfer|rel=root 41 -1 9 -19 4 -4 -7 -22 -11
vconfer|rel=xcomp -17 23 -5 8 1 -1 -1 -4 -2
vconfer|rule=false 46 40 -3 -62 18 -6 -9 -29 -18
vconfer|rule=true -24 25 11 -45 48 -2 -3 -9 -6
vconfer|subj=HE 28 -9 -9 -1 0 -1 -2 -2 -2
vconfer|subj=I -17 28 -14 11 2 -1 -2 -5 -2
vconfer|subj=IT -12 -10 18 10 -5 0 0 0 0
vconfer|subj=NAME -11 -1 -4 20 -4 0 0 -1 -1
vconfer|subj=PEOPLE -10 -4 22 7 -7 -1 0 -3 -2
vconfer|subj=POST 12 -7 23 -26 10 -1 -3 -7 -3
vconfer|subj=THEY 10 -28 -17 0 49 -2 -3 -5 -5
vconfer|subj=THING -7 2 10 -2 -2 0 0 0 -1
vconfer|subj=WE -1 58 -30 33 -32 -2 -4 -17 -13
vconfer|subj=YOU -11 8 13 -10 3 0 0 -1 -1
vconfer|subj=none 10 -9 -10 -5 15 0 0 0 0
vconfer|tag=VB 10 -10 5 9 10 -3 -3 -11 -8
vconfer|tag=VBD 2 26 18 -5 -6 -4 -7 -19 -11
vconfer|tag=VBG -1 -2 -21 52 -6 -2 -2 -11 -9
vconfer|tag=VBN 4 26 -5 -25 10 -1 -3 -4 -4
vconfer|time=FUTURE_REF -13 8 -2 -5 16 0 -1 -1 0
vconfer|time=PAST_REF -2 -14 -6 21 3 0 0 -1 -1
vconfer|time=PRESENT_REF -8 15 0 -2 -2 0 0 0 0
vconfer|time=ahead 2 -3 -1 9 -3 0 -1 0 0
vconfer|time=none 25 11 15 -10 19 -8 -12 -37 -27
vconfer|time=past 13 14 -8 -10 -8 0 -1 -1 -1
vconfer|time=today -2 -2 -8 28 -5 -1 -1 -5 -1
vconfer|to-class=c29 -8 -17 -2 15 12 0 -1 -1 0
vconfer|to-class=c43 2 6 -1 -2 -3 0 0 0 0
vconfer|to-class=f575 2 6 -1 -2 -3 0 0 0 0
vconfer|to=PEOPLE 5 7 -3 0 -5 0 0 -1 0
vconfer|to=POST -19 10 -7 -18 33 0 -2 -2 -1
vconfer|to=THEY 2 6 -1 -2 -3 0 0 0 0
vconfer|told=expected -4 -3 -1 15 -6 -1 0 0 -1
vconfer|told=happened 10 10 12 -8 22 -6 -11 -25 -17
vconfer|told=none 10 4 -11 24 -15 -1 -1 -4 -6
vconfer|told=ongoing -21 16 -14 29 3 -1 -1 -6 -4
vconfer|told=planned 33 -1 6 -32 12 -2 -2 -10 -3
vconfer|with-class=c14 21 -8 -4 -3 -3 0 0 -2 -1
vconfer|with-class=c29 -12 8 30 -5 -19 0 0 0 0
vconfer|with-class=c43 9 -2 0 -3 -3 0 0 0 0
vconfer|with-class=c52 4 8 -4 -13 12 -1 -1 -3 -2
vconfer|with-class=f183 21 -8 -4 -3 -3 0 0 -2 -1
vconfer|with-class=f384 -11 -12 31 -5 -2 0 0 0 0
vconfer|with-class=f575 9 -2 0 -3 -3 0 0 0 0
vconfer|with-class=f689 -6 22 -2 -7 -2 0 0 -2 -1
vconfer|with-class=f692 -2 -6 -1 -3 17 0 0 0 0
vconfer|with=NAME 16 -6 -2 -4 -1 0 0 0 0
vconfer|with=OTHER 21 -8 -4 -3 -3 0 0 -2 -1
vconfer|with=PEOPLE -8 8 13 -16 10 -1 -1 -3 -2
vconfer|with=POST -41 22 1 17 6 -1 -1 -2 -1
vconfer|with=STATE -12 1 -1 27 -10 -1 0 -1 -1
vconfer|with=THEY 9 -2 0 -3 -3 0 0 0 0
vconfer|with=THING 6 -9 0 -4 8 0 0 0 0
vfire|class=c34 -2 -1 -1 -4 16 -1 -3 -4 2
vfire|class=f446 -2 -1 -1 -4 16 -1 -3 -4 2
vfire|names=2 -3 -2 -3 15 -7 -1 -3 -3 7
vfire|names=4 -6 -1 -1 -10 18 -1 -2 -8 7
vfire|obj=POST -2 0 0 -4 -7 0 -3 -4 23
vfire|obj=none -5 -3 -4 11 19 -1 -1 -6 -9
vfire|rule=false -9 -3 -4 7 17 -1 -3 -10 5
vfire|subj=none -5 -3 -4 11 19 -1 -1 -6 -9
vfire|tag=VBN -3 -2 -3 15 -7 -1 -3 -3 7
vfire|time=none -2 -1 -1 -4 16 -1 -3 -4 2
vfire|told=happened -2 0 0 -4 -7 0 -3 -4 23
vfire|told=none -5 -3 -4 11 19 -1 -1 -6 -9
vg=announce -21 -15 7 -5 -9 -3 -8 60 -14
vg=appoint -4 -7 -8 -19 -9 -3 11 39 -8
vg=attack -12 -8 -9 -7 -3 -2 -3 -4 43
vg=attend 21 -8 10 -6 -7 -6 1 4 -13
vg=confer 12 28 -9 22 19 -11 -16 -47 -31
vg=fire -8 -3 -4 6 13 -1 -5 -10 13
vg=give -19 -17 -11 15 -8 -3 24 3 14
vg=go -12 -3 -11 38 -25 -11 -1 3 1
vg=hold 32 6 8 6 -1 -8 -15 -28 -10
vg=host 15 -11 9 8 -12 5 5 -9 -12
vg=kill -9 -2 -4 -6 -3 -1 -1 -13 35
vg=meet 35 1 12 -5 -5 6 -12 -23 -19
vg=move -5 -4 -8 -21 -12 -6 -10 16 45
vg=open -1 12 -12 -4 -9 -2 5 21 -10
vg=phone -7 -6 14 -15 33 -1 -3 -8 -6
vg=sanction -13 2 -9 4 -6 -2 -4 31 -9
vg=see 10 -10 -6 9 -6 12 -3 -10 0
vg=sign -10 3 23 -22 -10 -3 -6 28 -4
vg=visit -5 -7 2 36 6 -2 -4 -21 -5
vg=write -14 7 -5 -10 16 -1 17 -13 5
vgive|adv=also -1 -3 -3 -6 -1 0 -2 17 -4
vgive|aux=be 0 0 0 -6 0 0 0 11 0
vgive|aux=has -1 -2 -2 -4 0 0 -1 14 -4
vgive|aux=have -3 -3 -1 21 -1 0 -8 -3 -5
vgive|aux=is 0 -1 0 -3 0 0 0 3 5
vgive|aux=will -4 0 -1 5 -1 0 6 -1 -1
vgive|bare=TIME -1 0 0 14 -1 0 0 -8 0
vgive|class=c23 -2 -4 -3 -3 0 0 -2 0 12
vgive|class=c34 0 0 0 -2 0 0 -1 6 0
vgive|class=c42 -10 -5 -6 5 -7 -2 33 -12 1
vgive|class=c45 -6 -2 0 19 -1 -1 -5 2 -2
vgive|class=f298 -2 -4 -3 -3 0 0 -2 0 12
vgive|class=f446 0 0 0 -2 0 0 -1 6 0
vgive|class=f564 0 -1 0 -4 0 0 -1 11 -1
vgive|class=f565 -6 -3 -4 18 -6 -2 16 -18 4
vgive|class=f570 -3 0 -1 -10 -1 0 19 -6 -2
vgive|class=f622 -6 -2 0 19 -1 -1 -5 2 -2
vgive|cue=just -1 0 -1 9 -3 -1 1 -6 -3
vgive|cue=today -2 0 0 3 0 0 7 -3 -1
vgive|in=POST -1 -4 -1 -2 0 0 0 1 5
vgive|mark=to -1 -4 -1 -8 0 0 -2 1 14
vgive|names=0 -3 -7 -2 2 -1 -1 1 5 6
vgive|names=1 -2 -2 -3 10 -5 -2 1 3 -3
vgive|names=2 -5 -7 -4 -5 -1 0 8 -1 12
vgive|names=3 -3 -2 -1 -15 0 0 20 0 3
vgive|names=4 -5 -1 0 22 -1 -1 -5 -7 -1
vgive|obj-class=c19 -1 -1 0 -2 0 0 -1 8 -1
vgive|obj-class=c22 -1 -6 -1 -4 0 0 0 -4 16
vgive|obj-class=c3 -8 -1 -1 11 -2 0 26 -21 -3
vgive|obj-class=c4 -1 0 -1 -6 0 0 11 -3 0
vgive|obj-class=c52 -3 -2 -1 5 -1 0 -5 12 -5
vgive|obj-class=f249 -1 -1 0 -2 0 0 -1 8 -1
vgive|obj-class=f27 -8 -1 -1 11 -2 0 26 -21 -3
vgive|obj-class=f288 -1 -6 -1 -4 0 0 0 -4 16
vgive|obj-class=f34 -1 0 -1 -6 0 0 11 -3 0
vgive|obj=E-letter -3 -1 -1 -11 -1 0 26 -7 -1
vgive|obj=FORCES -1 -4 -1 -7 0 0 -1 -7 21
vgive|obj=PEOPLE -1 0 -2 18 -4 -1 -6 0 -4
vgive|obj=POST -5 -2 -2 4 -2 0 15 -10 1
vgive|obj=THING -7 -4 -1 13 0 -1 -7 17 -4
vgive|obj=none -3 -6 -4 -4 0 0 -3 4 10
vgive|objw=millions -1 -1 0 -2 0 0 -1 8 -1
vgive|objw=remarks -3 -1 0 24 -1 -1 -4 -13 -1
vgive|objw=request -1 0 -1 -6 0 0 11 -3 0
vgive|objw=troops -1 -5 -1 -4 0 0 0 -3 15
vgive|rel=acl -1 -3 -2 6 -4 -1 3 -12 12
vgive|rel=advcl -1 -4 -1 -2 0 0 0 1 6
vgive|rel=root -14 -7 -6 29 -4 -1 15 2 -13
vgive|rel=xcomp 0 -1 0 -6 0 0 0 2 8
vgive|rule=false -15 -10 -7 12 -7 -2 25 3 -1
vgive|subj=I -2 -1 -1 18 -1 0 1 -11 -3
vgive|subj=NAME 0 -1 -1 -8 0 0 3 10 -1
vgive|subj=POST -6 -1 -1 27 -4 -1 8 -21 -4
vgive|subj=STATE -1 -6 -1 -3 0 0 0 8 3
vgive|subj=THING -3 -4 -3 -5 0 0 8 -10 13
vgive|subj=WE -3 -4 -1 3 0 0 -7 13 5
vgive|tag=VB -6 -4 -2 5 -1 0 6 -10 13
vgive|tag=VBD -7 -1 -2 4 -2 -1 26 -13 -4
vgive|tag=VBG -1 -1 -2 -2 -3 -1 -4 13 1
vgive|tag=VBN -6 -10 -5 11 -2 -1 -4 6 5
vgive|time=around 0 0 0 -2 0 0 -1 6 0
vgive|time=none -12 -15 -9 12 -6 -2 -2 14 17
vgive|time=past -5 -1 -1 7 -1 0 14 -13 -2
vgive|time=today -2 0 0 3 0 0 7 -4 -1
vgive|to=POST -2 -2 0 -2 0 0 -1 10 -1
vgive|to=STATE 0 0 -1 -4 0 0 -1 -3 7
vgive|told=happened -11 -8 -5 26 -8 -2 22 -4 -15
vgive|told=none -1 -6 -2 -3 0 0 -1 -8 21
vgive|told=ongoing 0 -1 -1 -4 0 0 -1 6 4
vgive|told=planned -5 -1 -2 -1 -2 0 5 1 7
vgo|adv=ago 9 -2 -1 -1 0 0 -2 -2 -1
vgo|adv=here 40 -6 -4 -23 -1 -1 -1 -3 -7
vgo|adv=in -10 0 -5 -5 0 0 -3 14 9
vgo|adv=just -1 0 0 6 0 0 0 -1 -3
vgo|adv=more 6 -1 -2 -12 -1 0 0 10 -2
vgo|adv=on -8 -1 -1 1 0 0 17 -5 -2
vgo|adv=so -9 -1 25 -8 0 0 -1 -4 -6
vgo|adv=then -10 -2 17 9 -1 0 -1 -5 -9
vgo|adv=there 6 -1 -3 -1 -1 -1 -1 -4 9
vgo|adv=together 7 -2 15 -13 0 0 0 -4 -5
vgo|adv=up 15 -3 -6 1 -1 0 -1 -11 5
vgo|adv=when -7 -5 -3 25 -3 -1 -1 -8 -3
vgo|adv=why -5 -3 -1 -3 0 0 0 -3 15
vgo|at=THING -6 0 -2 11 0 0 0 0 -3
vgo|aux='ll 8 -1 -2 -10 0 0 0 10 -2
vgo|aux='m -3 -2 -5 18 -1 0 -3 -4 -2
vgo|aux='re -17 -3 34 -15 -1 0 -4 -11 14
vgo|aux='s -2 0 -3 11 -1 0 0 -1 0
vgo|aux=are -9 -3 -8 -12 -1 -1 11 18 4
vgo|aux=be 16 11 -7 -20 -1 0 -1 0 3
vgo|aux=did 10 -2 -1 -9 0 0 0 -3 7
vgo|aux=has -1 -1 0 18 0 0 0 -7 -4
vgo|aux=have 1 7 -3 8 0 0 0 -4 -8
vgo|aux=is 25 -4 -11 4 -2 -1 8 -13 -6
vgo|aux=will 3 -2 -7 8 -1 -1 -1 7 -4
vgo|aux=would -1 -1 -3 3 0 0 0 9 -7
vgo|bare-class=c11 -14 12 8 8 -1 0 0 -7 -4
vgo|bare-class=c3 6 -3 -7 16 -2 0 -1 -2 -4
vgo|bare-class=f164 -13 12 -1 11 -1 0 0 -6 -2
vgo|bare-class=f26 6 -3 -7 16 -2 0 -1 -2 -4
vgo|bare=POST -1 -2 6 -4 -1 0 -1 10 -5
vgo|bare=TIME 18 9 -9 1 -3 -1 -2 -4 -5
vgo|class=c23 9 -10 8 -2 -5 -3 14 -5 -8
vgo|class=c29 -6 -5 -5 10 -1 0 -1 14 -10
vgo|class=c4 -1 -2 -2 -4 0 0 0 -3 13
vgo|class=c42 -22 8 -8 15 -2 -1 -2 5 6
vgo|class=c47 5 -10 -13 18 -15 -5 -10 10 9
vgo|class=c54 13 -1 -4 -12 0 0 0 -1 7
vgo|class=c6 -6 18 -5 16 -4 -1 -2 -9 -14
vgo|class=f298 9 -10 8 -2 -5 -3 14 -5 -8
vgo|class=f383 -6 -5 -5 10 -1 0 -1 14 -10
vgo|class=f42 -1 -2 -2 -4 0 0 0 -3 13
vgo|class=f562 -8 -1 -1 22 0 0 0 -7 -1
vgo|class=f563 -11 -1 -5 7 0 0 0 17 -4
vgo|class=f565 -1 11 -1 -13 0 0 -1 -3 11
vgo|class=f632 20 -5 -3 1 -13 -5 -8 0 5
vgo|class=f638 -5 -2 -6 -6 -1 0 -1 17 6
vgo|class=f639 -4 0 0 11 0 0 0 -2 -1
vgo|class=f730 13 -1 -4 -12 0 0 0 -1 7
vgo|class=f78 -6 18 -5 16 -4 -1 -2 -9 -14
vgo|complement 4 -10 13 -30 -4 -3 -3 16 13
vgo|complement-class=c42 20 -1 -12 2 -1 0 -3 6 -10
vgo|complement-class=c47 -10 -1 1 -3 -1 -1 -5 22 -4
vgo|complement-class=c56 -1 -4 0 -18 -1 0 10 1 13
vgo|complement-class=f559 14 -1 -9 6 0 0 -3 -8 -3
vgo|complement-class=f561 6 0 -1 2 0 0 0 -3 -1
vgo|complement-class=f632 -10 -1 1 -3 -1 -1 -5 22 -4
vgo|complement-class=f739 8 -3 1 -17 -1 0 10 -12 14
vgo|cue=any -3 19 -2 -6 -1 -1 0 -1 -6
vgo|cue=how -1 11 -1 -13 0 0 -1 -3 11
vgo|cue=if -6 0 -1 -2 0 0 0 -2 13
vgo|cue=just -5 -2 -5 13 -1 -1 -1 -7 2
vgo|cue=may -3 6 -1 -12 -1 -1 -1 -2 13
vgo|cue=no -4 -1 -2 11 0 0 0 -2 -2
vgo|cue=should -3 14 0 -2 0 0 0 -1 -5
vgo|cue=since -1 -1 -3 -5 0 0 0 17 -9
vgo|cue=when -7 -5 -3 25 -3 -1 -1 -8 -3
vgo|cue=why -5 -3 -1 -3 0 0 0 -3 15
vgo|cue=would -4 -2 -4 8 0 0 -1 9 -8
vgo|for-class=c11 8 -1 -4 2 0 0 0 -3 -2
vgo|for-class=c3 11 -1 0 -1 0 0 0 -2 -3
vgo|for-class=f163 8 -1 -4 2 0 0 0 -3 -2
vgo|for-class=f28 11 -1 0 -1 0 0 0 -2 -3
vgo|for=E-talks 11 4 0 -5 0 0 0 -2 -4
vgo|for=POST 8 -1 -4 2 0 0 0 -3 -2
vgo|from=NAME -4 -2 -4 -2 -1 -1 -1 -8 20
vgo|hhw='s -3 -1 -2 16 0 0 0 -7 -1
vgo|hhw=have 5 -1 -4 -7 -1 -1 -4 8 2
vgo|hhw=one 6 0 -4 -4 0 0 -3 -7 12
vgo|hw=asked 14 -2 -1 -7 -1 0 -1 -2 -1
vgo|hw=chance 11 -1 -1 -5 0 0 0 -2 -3
vgo|hw=day -9 -1 11 -8 -1 0 -1 13 -7
vgo|hw=days -9 13 -5 -5 -2 0 0 11 -4
vgo|hw=going -2 -1 -3 14 0 0 0 0 -5
vgo|hw=have 0 -1 -1 11 0 0 0 -3 -6
vgo|hw=planning -6 -2 -1 23 0 0 -1 -2 -7
vgo|hw=think 13 -1 -2 2 -1 0 -1 -1 -4
vgo|hw=week 10 -1 -2 -1 0 0 0 -4 -3
vgo|hw=what 2 -1 0 -16 -1 0 13 1 2
vgo|in-class=c42 -3 -2 -1 -8 0 0 0 -2 15
vgo|in-class=f563 -3 -2 -1 -8 0 0 0 -2 15
vgo|in=NAME -5 0 -3 2 0 0 0 11 -1
vgo|in=POST 13 -4 -3 -7 0 0 -1 -5 8
vgo|in=STATE -17 -2 -14 21 -1 -1 -2 3 10
vgo|in=TIME -7 -4 -3 3 -3 0 -1 -7 16
vgo|into=NAME -1 -4 -2 15 0 0 0 -5 -7
vgo|mark=if -6 0 -1 -2 0 0 0 -2 13
vgo|mark=that -14 1 8 8 -1 0 -1 -2 3
vgo|mark=to -5 7 3 31 -4 -1 -3 -23 -4
vgo|names=0 -32 -11 28 7 -7 -3 -10 21 2
vgo|names=1 0 29 1 -15 -6 -3 -5 -19 13
vgo|names=2 -2 2 -21 36 -5 -2 6 -11 -3
vgo|names=3 11 -11 -1 6 -4 -2 -9 24 -18
vgo|names=4 9 -8 -20 8 -3 -1 14 -8 6
vgo|obj-class=c0 -5 -6 -5 14 -1 -1 13 -8 -4
vgo|obj-class=c3 -4 -2 -1 9 0 0 -1 -2 -1
vgo|obj-class=f0 -5 -4 -4 9 0 0 14 -7 -4
vgo|obj-class=f26 -4 -2 -1 9 0 0 -1 -2 -1
vgo|obj=NAME -2 0 0 14 0 0 0 -7 -1
vgo|obj=THING -12 -1 -1 -4 0 0 17 4 -2
vgo|obj=THIS -5 -4 -4 9 0 0 14 -7 -4
vgo|obj=TIME -4 -2 -1 9 0 0 -1 -2 -1
vgo|obj=none 14 -7 -2 42 -23 -9 -31 3 -10
vgo|objw=that -5 -4 -4 9 0 0 14 -7 -4
vgo|on=COUNTED -7 0 -2 13 -1 0 -1 -4 -1
vgo|on=TIME -5 -1 -4 7 0 0 0 7 -2
vgo|question -1 0 -17 -17 -5 -2 -10 32 14
vgo|rel=acl 14 -4 -9 -18 -1 -1 -2 18 2
vgo|rel=advcl -10 2 9 28 -4 -2 -3 -25 5
vgo|rel=amod -9 13 -5 -5 -2 0 0 11 -4
vgo|rel=ccomp 0 -2 -6 7 -1 0 14 -4 -6
vgo|rel=conj -6 9 -5 10 -1 -1 -2 -7 5
vgo|rel=parataxis -2 -1 -1 -12 -1 0 0 23 -6
vgo|rel=relcl -25 -5 14 -7 -3 -2 7 26 -8
vgo|rel=root 34 -23 3 7 -9 -4 -15 -18 16
vgo|rel=xcomp -12 12 -11 35 -2 0 -2 -13 -4
vgo|rule=false 2 -18 -3 1 -19 -8 6 24 2
vgo|rule=true 0 -7 3 24 -2 0 -2 -18 6
vgo|subj=E-sanction 7 -1 -3 -5 0 0 -3 8 -2
vgo|subj=FORCES -4 -2 -5 -13 0 0 0 4 22
vgo|subj=HE -29 5 -8 38 -3 -1 -2 10 -9
vgo|subj=I 0 1 -10 44 -3 -1 -3 -12 -12
vgo|subj=IT -13 0 -3 10 -1 -1 -2 11 -1
vgo|subj=NAME -5 -1 -4 2 -1 0 -2 13 -6
vgo|subj=OTHER -12 0 -6 3 0 0 16 -11 10
vgo|subj=PEOPLE 21 21 -1 -5 -3 -1 -3 -21 -10
vgo|subj=POST 16 -9 -5 8 -5 -1 -7 1 5
vgo|subj=THEY -5 -6 11 6 -1 0 0 0 -2
vgo|subj=THING -6 -6 -5 -3 -2 -1 -1 33 -12
vgo|subj=TIME -17 0 17 8 -1 0 0 -4 -3
vgo|subj=WE 4 -3 13 -19 -3 -2 9 -20 17
vgo|subj=none 6 -4 -5 -15 -1 0 -1 14 7
vgo|tag=JJ -4 -1 -3 4 -1 0 -1 -7 13
vgo|tag=VB -4 9 -3 22 -5 -2 -4 -15 2
vgo|tag=VBD -10 -9 1 2 -6 -3 -5 16 11
vgo|tag=VBG -3 8 2 -19 -10 -4 11 3 7
vgo|tag=VBN 9 3 -6 21 -1 -1 -2 -6 -19
vgo|tag=VBP 0 -9 -6 14 -2 -1 -1 17 -15
vgo|time=FUTURE_REF 8 11 -8 -17 -3 -1 -2 18 -7
vgo|time=PRESENT_REF -2 -3 -2 8 0 0 0 -1 0
vgo|time=ahead -2 -3 -20 8 -3 -2 -5 14 12
vgo|time=around 5 11 -8 2 -2 -1 13 -5 -13
vgo|time=none -11 -9 16 12 -10 -5 0 -24 24
vgo|time=past -1 -2 -3 23 -2 0 -2 -9 -3
vgo|time=today -10 -3 13 -6 -3 -1 -5 20 -7
vgo|to=POST 10 -5 -10 24 -5 -1 -4 -12 3
vgo|to=STATE -11 0 -9 12 -3 -1 -2 13 3
vgo|told=happened -13 -9 -2 19 -8 -3 -6 11 9
vgo|told=none 28 3 8 -11 -9 -3 -8 -5 -11
vgo|told=ongoing -3 -5 -4 1 0 0 0 9 4
vgo|told=planned -24 -11 -11 47 -9 -4 12 -9 0
vgo|with-class=c3 -2 -1 0 7 0 0 0 -1 -2
vgo|with-class=f27 -2 -1 0 7 0 0 0 -1 -2
vgo|with=THING -3 0 -1 -8 0 0 0 12 -1
vhold|adv=also 14 -4 11 -8 2 -1 -1 -12 -2
vhold|adv=here -5 -3 -4 16 -1 0 -1 -2 -3
vhold|adv=now -7 -2 7 8 -1 0 0 -3 -1
vhold|adv=then 7 6 -3 -6 -2 0 0 -1 0
vhold|aux='re 25 -6 -8 -3 -1 0 0 -1 -2
vhold|aux='ve 8 -1 -5 7 1 -1 0 -4 -3
vhold|bare-class=c3 -4 10 -7 -11 16 -1 -2 -4 -5
vhold|bare-class=f26 -4 10 -7 -11 16 -1 -2 -4 -5
vhold|bare=POST -1 -2 -4 -1 12 0 0 -3 -2
vhold|bare=TIME 5 9 -7 -12 15 -1 -3 -6 -7
vhold|class=c10 1 6 0 7 11 -6 -10 -12 -3
vhold|class=c23 8 -1 -1 -4 -3 0 -1 1 -1
vhold|class=c42 14 3 11 4 -9 -1 -3 -15 -5
vhold|class=f153 1 6 0 7 11 -6 -10 -12 -3
vhold|class=f300 8 -1 -1 -4 -3 0 -1 1 -1
vhold|class=f563 14 3 11 4 -9 -1 -3 -15 -5
vhold|complement -6 12 -2 9 0 0 0 -9 -2
vhold|cue=again -8 -9 -4 17 6 0 0 -3 -2
vhold|cue=n't -6 15 -1 0 -6 0 0 0 0
vhold|cue=would -10 -9 16 7 0 0 0 -2 -2
vhold|hhw=reaffirmed 15 -2 -2 -4 -2 0 0 -2 -1
vhold|hhw=think -6 -3 10 -6 6 -1 0 -4 -1
vhold|hw=call -17 -1 -2 -3 25 0 -1 -2 -2
vhold|hw=conversation -4 20 -4 -5 -6 0 0 -1 -2
vhold|hw=conversations 13 -12 -2 10 -4 0 0 -1 -1
vhold|hw=expect 3 -4 -6 -3 -1 0 0 12 -4
vhold|hw=important 10 -12 -7 10 -1 0 0 0 -1
vhold|hw=meetings 12 -4 -3 4 -3 0 -1 -2 -3
vhold|hw=opportunity -6 5 -11 15 0 0 0 -1 -1
vhold|hw=said 0 -7 -1 12 -1 0 0 -3 -4
vhold|hw=think 8 0 -3 -3 0 0 -1 -3 -1
vhold|in-class=c3 -5 12 -2 -2 0 0 0 -1 -1
vhold|in=NAME -10 -6 30 -4 -3 -1 -1 -5 -2
vhold|in=POST 3 -1 -2 7 -2 0 0 -3 -6
vhold|in=THING 13 -4 -1 -4 -1 0 0 -1 0
vhold|in=TIME 16 -2 -15 -3 11 0 0 -4 -2
vhold|mark=because -2 0 -3 13 -3 -1 -2 -4 -3
vhold|mark=for 6 0 6 -5 -4 -2 -1 -1 0
vhold|mark=that 6 -6 -4 -2 12 -1 -1 -1 -3
vhold|mark=to -10 -3 13 -2 -8 -1 -2 15 0
vhold|names=0 5 14 0 0 -7 -3 -6 -6 1
vhold|names=1 30 -10 -1 -13 -10 -2 -2 1 7
vhold|names=2 2 6 -20 17 7 -1 -4 -3 -8
vhold|names=3 3 -3 11 -1 -4 0 0 -1 -2
vhold|names=4 -4 2 16 4 13 -2 -4 -18 -8
vhold|obj-class=c0 -13 -4 13 11 2 -1 -3 -11 6
vhold|obj-class=c10 27 -3 -5 -8 -3 0 -1 -5 -2
vhold|obj-class=c13 0 5 -4 -11 -2 0 -1 4 9
vhold|obj-class=c29 -11 -2 -1 -15 21 0 0 12 -3
vhold|obj-class=c3 22 11 3 -11 -13 -1 -1 -5 -3
vhold|obj-class=c34 -8 -4 -2 -1 0 0 -1 1 13
vhold|obj-class=c47 -3 -6 11 -6 17 0 0 -7 -2
vhold|obj-class=c50 7 5 8 9 -10 -1 -1 -8 -7
vhold|obj-class=c52 6 -5 -4 9 -2 0 0 -3 -1
vhold|obj-class=c58 12 -3 -3 2 -2 0 0 -4 -1
vhold|obj-class=f0 2 -2 -10 7 4 -1 -2 -8 7
vhold|obj-class=f157 27 -3 -5 -8 -3 0 -1 -5 -2
vhold|obj-class=f176 -9 7 -2 -5 0 0 0 12 -7
vhold|obj-class=f2 -14 -1 12 7 -2 0 0 -2 -1
vhold|obj-class=f26 4 6 -4 -2 -4 -2 -1 -1 0
vhold|obj-class=f28 19 5 6 -9 -9 0 0 -4 -3
vhold|obj-class=f446 -8 -4 -2 -1 0 0 -1 1 13
vhold|obj-class=f631 12 -1 -1 -3 -2 0 0 -4 -1
vhold|obj-class=f633 -6 -1 -4 -1 20 0 0 -3 -1
vhold|obj-class=f668 17 6 10 -6 -9 -1 -1 -6 -6
vhold|obj-class=f777 12 -3 -3 2 -2 0 0 -4 -1
vhold|obj=E-call -6 -1 -4 -1 20 0 0 -3 -1
vhold|obj=E-meeting 25 -3 -1 -2 -7 -1 -1 -5 -5
vhold|obj=E-session 1 18 -2 -7 -4 0 -1 -2 0
vhold|obj=E-talks 7 15 21 -15 -13 -1 -2 -5 -9
vhold|obj=HE 3 -2 -2 6 -1 0 0 -2 -1
vhold|obj=OTHER -9 -7 -5 -4 -1 0 0 8 17
vhold|obj=POST 26 -24 -21 17 6 -2 -5 0 -1
vhold|obj=THING -6 18 -7 -11 -3 -1 -2 2 6
vhold|obj=THIS 2 -2 -10 7 4 -1 -2 -8 7
vhold|obj=YOU -14 -1 12 7 -2 0 0 -2 -1
vhold|obj=none 12 1 10 -4 -1 0 -1 -13 -6
vhold|objw=chance 11 -2 -2 -4 -2 0 0 -3 -1
vhold|objw=conference 1 18 -2 -7 -4 0 -1 -2 0
vhold|objw=conversations 10 1 -1 -3 -5 0 0 -1 0
vhold|objw=discussion 3 10 -6 -1 -1 0 0 -2 0
vhold|objw=discussions -12 3 18 -4 -2 0 0 -2 -1
vhold|objw=him 3 -2 -2 6 -1 0 0 -2 -1
vhold|objw=meeting 6 -8 4 4 -1 0 0 -4 -4
vhold|objw=meetings 13 -1 -3 -1 -5 -1 0 -1 -1
vhold|objw=that 2 -2 -10 7 4 -1 -2 -8 7
vhold|objw=work 12 -1 -1 -3 -2 0 0 -4 -1
vhold|objw=you -14 -1 12 7 -2 0 0 -2 -1
vhold|rel=acl -14 0 15 4 4 0 -1 -7 -4
vhold|rel=advcl 23 -20 7 -14 26 -3 -4 -11 -7
vhold|rel=ccomp 1 0 -5 7 4 -1 -1 -6 -5
vhold|rel=conj 26 15 4 -2 -12 0 -2 -22 -8
vhold|rel=nsubj 0 -13 -7 26 -2 0 -1 -4 -3
vhold|rel=parataxis 3 -2 -4 9 -3 0 0 -4 -2
vhold|rel=relcl 21 3 -18 15 -2 -1 -3 -20 3
vhold|rel=root -4 21 -6 -18 -15 -2 -3 20 4
vhold|rel=xcomp -28 3 21 -22 -2 0 -1 24 7
vhold|rule=false 36 7 -2 -13 -6 -6 -10 -5 -8
vhold|rule=true 25 1 3 -11 -8 -1 -2 -4 -8
vhold|subj=HE 24 -3 -2 -7 -7 0 -1 -3 -1
vhold|subj=I 29 -23 -6 0 13 -1 -1 -6 -3
vhold|subj=PEOPLE -3 -10 -12 17 -6 0 -2 4 11
vhold|subj=POST 1 14 -19 5 12 0 -1 -10 -3
vhold|subj=STATE 7 -5 11 -4 -2 -1 -2 -4 -3
vhold|subj=THEY -7 11 0 -5 -8 -1 0 -4 15
vhold|subj=THING 2 10 10 -10 -2 0 -1 -5 -7
vhold|subj=THIS 10 -5 -2 -1 0 0 0 -1 0
vhold|subj=WE -17 -7 17 25 8 -3 -5 -2 -24
vhold|subj=YOU -2 4 -1 -3 -6 -1 0 12 -3
vhold|subj=none -1 -2 24 -8 -6 -1 -1 -4 -1
vhold|tag=VB -1 -4 10 -7 -6 -1 -2 12 0
vhold|tag=VBD 19 -8 6 0 22 -3 -6 -15 -22
vhold|tag=VBG 30 -6 -4 4 -8 -3 -4 -6 -6
vhold|tag=VBN 20 5 9 -8 -4 -1 -2 -12 -10
vhold|tag=VBP -16 21 -6 -12 -2 0 0 -4 25
vhold|tag=VBZ -14 -2 -4 26 -1 0 0 -3 -2
vhold|time=FUTURE_REF 0 -3 -4 0 -2 0 0 13 -2
vhold|time=PRESENT_REF -3 2 9 -4 0 0 0 -1 0
vhold|time=ahead 27 -10 8 -5 -4 -1 -1 -7 -4
vhold|time=none -13 13 0 17 -3 -4 -8 -15 6
vhold|time=past 4 1 -7 11 0 0 -1 -7 -2
vhold|time=today 10 10 -9 -13 12 -1 -2 -5 -6
vhold|told=happened 18 8 10 7 15 -5 -9 -23 -28
vhold|told=none -29 20 3 12 -8 -1 -3 -3 11
vhold|told=ongoing 24 -3 -9 -2 -1 0 0 -1 -1
vhold|told=planned 24 -12 11 -11 -5 -2 -4 -14 10
vhold|with-class=c52 4 -11 -1 10 -2 0 0 2 -1
vhold|with-class=f692 2 -6 -1 11 -2 0 -1 -3 -2
vhold|with=PEOPLE -1 10 -5 6 -5 -1 -1 -3 -6
vhold|with=POST 10 -6 -1 -3 3 0 0 -1 0
vhost|adv=here -12 0 2 19 -2 -2 -1 -1 0
vhost|adv=warmly -2 -1 8 1 0 -1 0 -1 -1
vhost|adv=where 11 -1 8 -11 0 -1 -1 -5 0
vhost|aux=will 4 -1 1 -7 0 -1 -1 7 -2
vhost|bare-class=c3 13 -2 -5 -2 -3 -3 5 -3 -1
vhost|bare-class=f26 13 -2 -5 -2 -3 -3 5 -3 -1
vhost|bare=TIME 5 -2 -6 12 -3 -3 5 -6 -1
vhost|class=c38 1 -7 5 13 -5 8 -5 -2 -6
vhost|class=c42 16 -4 4 -4 -7 -3 12 -8 -5
vhost|class=f497 1 -7 5 13 -5 8 -5 -2 -6
vhost|class=f562 4 -1 14 -3 0 -1 -1 -9 -2
vhost|class=f570 12 -2 -10 -1 -7 -3 13 1 -4
vhost|complement 13 -1 -7 -7 0 -1 -1 1 -2
vhost|hw=honored 6 -1 -2 5 -1 -1 -2 -2 0
vhost|hw=pleasure 7 -1 12 -6 -1 -1 -1 -7 -1
vhost|hw=thank -8 -1 -19 27 -1 13 0 -7 -2
vhost|in=COUNTED 8 -1 9 -7 0 0 0 -8 -1
vhost|in=STATE -7 0 5 3 0 0 0 0 -1
vhost|in=THING -8 0 -7 20 0 0 0 -3 -1
vhost|mark=for -7 0 -19 23 -1 13 -1 -3 -1
vhost|mark=that 1 -1 6 10 -1 -1 -2 -10 -1
vhost|mark=to 19 -2 16 -17 -2 -1 -2 -8 -2
vhost|names=0 8 -2 -17 22 -3 -3 -5 -3 -1
vhost|names=1 5 0 3 2 0 -1 -1 -3 -2
vhost|names=2 -9 -1 -7 7 -3 -3 7 8 -2
vhost|names=3 1 0 6 -7 0 0 -3 5 0
vhost|names=4 14 -6 22 -15 -7 12 5 -20 -5
vhost|obj-class=c0 -3 -2 -2 21 -1 -2 -3 -4 -2
vhost|obj-class=c3 8 0 0 -3 -1 0 -3 -2 0
vhost|obj-class=c4 -5 0 -1 -1 0 0 8 2 -1
vhost|obj-class=c43 5 0 -2 5 0 -1 -1 -1 0
vhost|obj-class=c52 -9 0 17 -11 -1 -2 -2 9 -1
vhost|obj-class=f2 -8 -1 3 11 0 -1 -1 -1 -1
vhost|obj-class=f26 8 0 0 -3 -1 0 -3 -2 0
vhost|obj-class=f34 -5 0 -1 -1 0 0 8 2 -1
vhost|obj-class=f575 5 0 -2 5 0 -1 -1 -1 0
vhost|obj-class=f692 -6 0 20 -6 -1 -1 -1 -4 -1
vhost|obj=I -6 -1 4 14 0 -3 -1 -1 -1
vhost|obj=NAME -1 0 6 -13 0 16 0 -5 -1
vhost|obj=PEOPLE -9 0 17 -11 -1 -2 -2 9 -1
vhost|obj=POST 21 -4 2 9 -4 14 -3 -31 -4
vhost|obj=STATE -8 -3 -3 -11 -1 -2 -1 26 -2
vhost|obj=THING -7 0 -1 -2 0 0 -6 19 0
vhost|obj=WE -2 0 -2 7 0 0 0 0 0
vhost|obj=none 13 -2 -12 5 -1 -2 12 -10 -2
vhost|objw=leaders -6 0 20 -6 -1 -1 -1 -4 -1
vhost|objw=me -6 -1 4 14 0 -3 -1 -1 -1
vhost|objw=us -2 0 -2 7 0 0 0 0 0
vhost|on=NAME 8 -2 -5 -8 -1 17 -2 -7 0
vhost|rel=acl 7 -1 12 -6 -1 -1 -1 -7 -1
vhost|rel=advcl 17 -3 8 -2 -3 11 -5 -18 -3
vhost|rel=ccomp -13 0 10 13 0 0 -1 -4 -1
vhost|rel=parataxis 1 0 -2 12 -1 -1 -2 -5 0
vhost|rel=root -7 -5 -15 6 -5 -5 2 32 -5
vhost|rel=xcomp 14 -1 -2 -15 -1 -1 12 -5 -1
vhost|rule=false 30 -7 -16 6 -9 11 9 -20 -8
vhost|rule=true -19 -1 26 18 -1 -2 -1 -13 -2
vhost|subj=HE 12 -1 7 2 -3 -1 -6 -9 0
vhost|subj=I 4 -2 5 -25 -1 -1 13 12 -2
vhost|subj=IT 25 -2 -9 -2 0 -1 -2 -10 0
vhost|subj=PEOPLE 9 -1 -6 -6 -1 -1 -2 4 -2
vhost|subj=POST -11 -1 -8 33 0 0 -1 -8 -1
vhost|subj=WE -8 -1 5 -14 -1 -1 11 11 -2
vhost|subj=none -7 -3 22 0 -5 12 -7 -9 -4
vhost|tag=VB 9 -2 1 -6 -2 -1 -2 5 -2
vhost|tag=VBD 21 -3 0 -11 -6 -4 -1 6 -3
vhost|tag=VBG -10 -1 0 14 -2 13 -1 -7 -2
vhost|tag=VBN 2 -4 9 -3 -2 -2 11 -10 -2
vhost|time=ahead -8 0 10 8 0 0 0 -6 -1
vhost|time=around 9 -2 6 -4 0 -1 -2 -7 0
vhost|time=none 4 -6 -3 -6 -4 12 -6 15 -6
vhost|time=past -10 -1 6 4 -3 -3 5 3 -1
vhost|time=past-year -4 -1 -4 12 0 0 -3 2 -1
vhost|time=today 31 -2 -5 -6 -4 -3 9 -16 -2
vhost|to=POST 20 -2 9 -10 -3 -1 -4 -9 -2
vhost|to=STATE -12 0 -1 20 0 0 -1 -1 0
vhost|told=happened 25 -9 8 -14 -12 8 8 -10 -8
vhost|told=none -11 -1 -7 32 0 -2 0 -6 -1
vhost|told=planned 2 -1 10 -12 -1 -1 -1 6 -2
vkill|class=c24 -2 -2 -2 -2 -2 0 -2 -8 18
vkill|obj=none -6 -1 -2 -4 -1 0 -1 -5 17
vkill|rule=false -9 -2 -4 -6 -3 -1 -1 -13 35
vkill|time=none -8 -2 -3 -5 -2 -1 -1 -11 27
vkill|told=happened -3 -3 -3 -2 -2 -1 -2 -9 20
vmeet|adv=again -17 14 12 -4 0 -1 0 -3 -1
vmeet|adv=ago 8 -1 -1 -3 -1 0 0 -2 0
vmeet|adv=also -4 0 -3 -8 0 18 0 -1 0
vmeet|adv=down -1 -4 -3 -2 -1 16 0 -2 0
vmeet|adv=here 6 -3 3 -2 0 0 0 -2 0
vmeet|adv=just -15 -1 0 18 -1 0 0 -1 0
vmeet|adv=then -12 -3 20 -3 0 0 0 -2 -1
vmeet|adv=when 12 -1 -1 -8 0 0 0 -2 -1
vmeet|adv=where 14 0 -2 -8 0 0 0 0 0
vmeet|as-class=c13 -3 9 -5 -1 0 0 0 -1 -1
vmeet|as-class=f175 -3 9 -5 -1 0 0 0 -1 -1
vmeet|as=POST -7 7 4 -1 0 0 0 -1 -1
vmeet|at=POST -21 -1 27 -4 0 0 0 -2 0
vmeet|aux='ll -5 -1 -4 13 -2 -1 -1 -2 0
vmeet|aux=be 2 -2 8 -4 -1 0 0 -3 0
vmeet|aux=been -9 20 -7 -1 0 0 0 -1 -1
vmeet|aux=have -1 15 -9 -3 0 -1 0 -1 -2
vmeet|aux=is -4 -3 14 -2 0 0 0 0 -1
vmeet|aux=will 11 -1 13 -16 -1 0 0 -3 0
vmeet|bare-class=c11 11 -3 -4 -2 0 -1 0 -2 0
vmeet|bare-class=c3 18 -2 -4 -11 -1 -1 0 -3 0
vmeet|bare-class=c49 -2 11 -2 -5 -1 0 0 0 0
vmeet|bare-class=f162 7 0 -2 -2 -1 0 0 -1 -1
vmeet|bare-class=f26 18 -2 -4 -11 -1 -1 0 -3 0
vmeet|bare-class=f662 -2 11 -2 -5 -1 0 0 0 0
vmeet|bare=OTHER -2 11 -2 -5 -1 0 0 0 0
vmeet|bare=PEOPLE 0 -1 -6 9 0 0 0 -1 0
vmeet|bare=POST 11 -1 0 -7 -1 0 0 -1 0
vmeet|bare=TIME 33 -4 -7 -15 -3 -1 0 -3 -1
vmeet|class=c42 27 -7 4 -19 9 -6 -6 0 -7
vmeet|class=c47 -5 13 -3 -12 -5 15 -1 -3 -2
vmeet|class=c50 -10 10 0 11 -2 -1 -1 -5 -4
vmeet|class=c7 31 -12 -1 16 -9 -4 -5 -14 -6
vmeet|class=f113 31 -12 -1 16 -9 -4 -5 -14 -6
vmeet|class=f560 10 -5 2 -2 0 -1 0 -3 -1
vmeet|class=f562 26 2 4 -6 -7 -3 -2 -11 -3
vmeet|class=f563 -9 -5 -2 -11 17 -1 -2 15 -2
vmeet|class=f632 -5 13 -3 -12 -5 15 -1 -3 -2
vmeet|class=f668 -10 10 0 11 -2 -1 -1 -5 -4
vmeet|complement -16 -3 11 16 -1 -1 0 -3 -1
vmeet|cue=after 7 0 0 -2 0 0 0 0 0
vmeet|cue=just -6 -2 -1 11 -2 0 0 -2 0
vmeet|cue=today 13 -2 -5 -6 -1 0 0 -2 0
vmeet|cue=when 13 -1 4 -10 0 0 -1 -3 -1
vmeet|hw=going 8 -2 -2 -2 0 0 0 0 -1
vmeet|hw=time -5 -1 16 -6 0 0 0 -2 0
vmeet|hw=travel 5 0 0 -4 0 0 0 0 0
vmeet|hw=traveling -16 -2 -6 26 -1 0 0 -3 0
vmeet|hw=was 12 -1 -7 -6 0 0 0 -1 0
vmeet|in-class=c11 10 -8 6 -4 0 0 0 -3 -2
vmeet|in-class=c52 2 -2 6 -2 0 0 0 -1 0
vmeet|in-class=f164 5 -6 8 -2 -1 -1 -1 -2 -1
vmeet|in-class=f692 5 -1 -1 -1 0 0 0 -1 0
vmeet|in=POST -2 6 -9 14 -4 -1 -1 -3 -1
vmeet|in=STATE 11 -1 -4 -4 0 0 -1 -1 -2
vmeet|in=THING 12 -5 5 -5 -1 0 0 -3 -1
vmeet|mark=as -11 -3 7 10 0 0 0 -1 -1
vmeet|mark=that 0 -2 18 -11 -1 0 0 -2 0
vmeet|mark=to 16 4 7 -5 -6 -2 -2 -9 -3
vmeet|names=0 11 13 -31 19 13 -5 -3 -16 -7
vmeet|names=1 -8 6 19 -6 -4 15 -2 -14 -6
vmeet|names=2 -5 -4 39 -14 -5 -1 -3 -8 -2
vmeet|names=3 39 -5 -13 -9 -2 -2 -1 -3 -2
vmeet|names=4 2 -7 -2 6 -8 -3 -4 18 -3
vmeet|obj-class=c11 -5 -3 4 -2 -2 -1 -1 8 -1
vmeet|obj-class=c3 7 0 0 -4 0 0 0 -2 0
vmeet|obj-class=c50 1 -3 -6 -4 20 0 -1 -7 -1
vmeet|obj-class=c58 10 0 -1 -8 0 0 0 0 0
vmeet|obj-class=f166 -5 -3 4 -2 -2 -1 -1 8 -1
vmeet|obj-class=f26 7 0 0 -4 0 0 0 -2 0
vmeet|obj-class=f668 1 -3 -6 -4 20 0 -1 -7 -1
vmeet|obj-class=f777 10 0 -1 -8 0 0 0 0 0
vmeet|obj=E-meeting 14 -2 -5 -3 -2 0 -1 -3 -1
vmeet|obj=E-session -15 -4 -2 -2 20 -1 -1 5 0
vmeet|obj=HE 10 0 -1 -8 0 0 0 0 0
vmeet|obj=NAME 6 -1 -5 -9 -3 -1 -1 14 -1
vmeet|obj=PEOPLE -15 -6 5 20 -1 0 0 -3 -2
vmeet|obj=TIME 7 0 0 -4 0 0 0 -2 0
vmeet|obj=none 19 12 19 6 -19 9 -7 -30 -13
vmeet|objw=him 10 0 -1 -8 0 0 0 0 0
vmeet|on=COUNTED 2 -2 -8 -7 -4 -2 -2 15 -2
vmeet|question -8 -5 12 12 -2 -2 -1 -2 -2
vmeet|rel=acl 9 -3 8 -5 -1 0 0 -2 -1
vmeet|rel=advcl -11 -9 0 22 -6 -3 -4 10 -5
vmeet|rel=ccomp 18 -1 -5 -7 -1 0 0 -1 0
vmeet|rel=conj -15 11 -4 20 -2 -1 -1 -6 -4
vmeet|rel=parataxis 4 8 -5 -4 0 0 0 -1 0
vmeet|rel=relcl -8 -3 12 5 -4 -2 -1 4 -1
vmeet|rel=root 9 9 15 -25 11 13 -5 -23 -6
vmeet|rel=xcomp 33 -6 -10 -8 -4 -1 -1 -2 -2
vmeet|rule=false 30 -4 18 -13 7 -7 -8 -15 -12
vmeet|rule=true 39 -12 3 -4 -5 -3 -2 -13 -5
vmeet|subj=E-session -5 -3 4 -2 -2 -1 -1 8 -1
vmeet|subj=HE -2 -6 -10 -3 16 15 -3 -8 -2
vmeet|subj=I 14 21 -14 -1 -10 -4 -3 -8 -4
vmeet|subj=IT 10 -1 -4 -5 0 0 0 0 0
vmeet|subj=NAME -5 -8 -11 31 -1 -1 0 -6 -3
vmeet|subj=POST 2 -8 13 -1 -7 -4 -4 9 -4
vmeet|subj=WE 37 -16 11 -10 -2 -1 -1 -11 -5
vmeet|subj=none -10 23 2 -7 -1 -1 0 -3 -2
vmeet|tag=VB 21 4 8 -6 -8 -3 -3 -9 -3
vmeet|tag=VBD 5 6 -27 4 8 12 -8 4 -9
vmeet|tag=VBG -12 8 11 10 -2 -1 -1 -8 -5
vmeet|tag=VBN 4 -6 19 -9 -2 0 0 -5 -1
vmeet|tag=VBP 13 -8 2 2 -1 0 0 -4 -2
vmeet|time=FUTURE_REF -16 16 -10 13 -1 0 0 -2 -1
vmeet|time=PAST_REF 8 -1 -4 -3 0 0 -1 0 -1
vmeet|time=around 9 -2 -2 -2 -1 0 0 -1 0
vmeet|time=none -2 2 16 11 5 10 -7 -24 -14
vmeet|time=past 18 -7 -9 -5 -7 -3 -4 12 -4
vmeet|time=today 3 -2 24 -14 -3 -1 -1 -5 0
vmeet|told=expected 9 -2 -4 -1 0 0 0 -1 0
vmeet|told=happened 22 -2 -15 -11 6 12 -9 0 -10
vmeet|told=none 18 2 13 -7 -4 -2 -1 -11 -5
vmeet|told=ongoing -22 12 18 3 -1 -1 0 -4 -3
vmeet|told=planned 10 -7 0 13 -6 -3 -2 -7 -2
vmeet|with-class=c29 10 3 -5 -4 -1 0 0 -1 -1
vmeet|with-class=c43 8 0 -1 -6 0 0 0 0 0
vmeet|with-class=c52 2 -5 -8 14 -2 -1 -1 -3 -3
vmeet|with-class=c57 -5 -2 -1 -2 -1 16 0 -1 -1
vmeet|with-class=c58 9 -1 -6 -3 0 0 0 0 0
vmeet|with-class=f381 1 8 -5 -3 0 0 0 0 -1
vmeet|with-class=f575 8 0 -1 -6 0 0 0 0 0
vmeet|with-class=f689 -13 0 0 17 0 0 0 -1 0
vmeet|with-class=f691 6 -1 -4 -3 0 0 0 0 0
vmeet|with-class=f692 9 -3 -4 0 -2 -1 0 -2 -2
vmeet|with=PEOPLE -1 -1 -17 29 -2 -1 -1 -5 -4
vmeet|with=POST 9 -9 2 -4 -6 16 -1 -5 -1
vmeet|with=THEY 8 0 -1 -6 0 0 0 0 0
vmeet|with=THING 16 -4 -5 -1 0 -1 0 -1 -1
vmove|adv=ago 2 -1 -4 -1 -1 0 -1 -8 14
vmove|adv=also -2 -1 -1 -3 -1 -1 -1 -6 13
vmove|adv=together 18 -5 12 -3 -1 0 -2 -20 -1
vmove|aux='re -1 -1 -1 0 0 0 0 -1 7
vmove|aux='s -1 0 0 0 0 0 0 6 -4
vmove|aux='ve -1 -2 -1 0 -1 0 -3 -8 11
vmove|aux=has -3 -2 -1 0 0 0 0 13 -2
vmove|aux=have 0 -2 -1 -1 0 0 -1 -2 8
vmove|aux=is -4 -3 -2 -2 -1 -1 0 0 10
vmove|bare-class=c11 4 -4 6 -1 0 0 -1 -6 -3
vmove|bare-class=c52 13 -3 -2 0 0 0 0 -1 -5
vmove|bare=POST -3 -1 -1 0 0 0 0 -7 15
vmove|bare=THING 4 -4 5 -2 0 -1 -1 1 -6
vmove|by=POST -1 13 -1 -1 0 0 0 -16 7
vmove|class=c10 -4 -5 -1 -2 -1 0 -1 13 1
vmove|class=c34 -1 -1 -1 0 -1 0 0 7 0
vmove|class=c42 -5 9 -2 -2 -1 0 -1 3 1
vmove|class=c45 5 5 8 -9 -4 -2 -4 -9 8
vmove|class=c47 4 -10 -9 -7 -5 -3 -3 10 16
vmove|class=f157 -4 -5 -1 -2 -1 0 -1 13 1
vmove|class=f446 -1 -1 -1 0 -1 0 0 7 0
vmove|class=f565 -5 9 -2 -2 -1 0 -1 3 1
vmove|class=f611 14 11 13 -5 -2 -1 -3 -19 -9
vmove|class=f612 -2 -5 -3 -1 -1 0 -1 4 9
vmove|class=f624 -5 -2 -3 -2 -1 0 -1 6 10
vmove|class=f632 6 -6 -5 -4 -4 -2 -2 6 4
vmove|class=f640 -6 -4 -5 -4 -3 -2 -2 5 12
vmove|complement -4 -2 -2 -1 0 0 -1 0 12
vmove|cue=how -4 -2 -2 -2 -1 -1 0 13 -4
vmove|cue=just 12 -4 -4 -1 -3 -1 0 6 -11
vmove|cue=since 0 -1 0 0 0 0 0 8 -5
vmove|cue=today -3 -1 -1 -1 0 0 -1 -5 13
vmove|from=STATE -1 0 0 0 0 0 0 -6 11
vmove|hw=begin -3 -1 -1 0 0 0 0 7 -2
vmove|hw=going -6 20 -6 -1 0 0 0 -11 2
vmove|hw=thank -7 -3 22 -2 0 0 0 -7 -5
vmove|in-class=c42 0 -3 -1 0 0 0 0 8 -5
vmove|in-class=f563 0 -3 -1 0 0 0 0 8 -5
vmove|in=POST -1 -1 -1 0 0 0 0 -1 8
vmove|in=THING -1 -3 -1 0 0 0 0 9 -5
vmove|into=THING 0 15 0 0 0 0 0 -9 -3
vmove|mark=since -1 -1 -1 0 -1 0 -1 11 -7
vmove|mark=that -4 -4 -3 -2 -3 -1 -1 13 -3
vmove|mark=to -8 12 -15 -7 -3 -2 -2 10 11
vmove|names=0 7 -1 8 -7 -4 -1 -4 -3 3
vmove|names=1 -10 12 -14 -4 -2 -1 -2 10 11
vmove|names=2 9 -9 2 -7 -4 -3 -4 3 8
vmove|names=3 -4 -2 -1 -2 -1 0 0 -8 23
vmove|names=4 -5 -3 -4 -1 -1 0 0 13 3
vmove|obj-class=c0 6 -3 -5 -1 -2 -1 -4 -11 16
vmove|obj-class=c22 -4 -3 -3 -2 -1 -1 -1 -14 25
vmove|obj-class=c30 13 -1 -6 0 0 0 -1 -15 9
vmove|obj-class=c35 -2 -1 -1 -1 0 0 -1 0 5
vmove|obj-class=c40 -4 -1 -1 -3 -1 -1 -1 0 12
vmove|obj-class=c52 0 17 14 -1 -1 -1 -1 -23 -5
vmove|obj-class=f288 -3 -3 -2 -2 -1 -1 -1 -12 22
vmove|obj-class=f689 -7 18 6 -2 0 0 0 -9 -8
vmove|obj-class=f691 -5 0 10 0 0 0 0 -8 6
vmove|obj=COUNTED -2 0 0 0 0 0 0 10 -6
vmove|obj=FORCES -3 -2 -2 -2 -1 -1 -1 -14 24
vmove|obj=OTHER -1 -1 -1 -1 0 0 0 2 5
vmove|obj=PEOPLE 10 16 1 -2 -1 0 -2 -19 -3
vmove|obj=POST -1 -3 -1 0 0 0 0 0 8
vmove|obj=THING 8 -7 1 -6 -2 -3 -2 16 -6
vmove|obj=none -4 -2 -14 -7 -7 -2 -3 22 17
vmove|objw=forces 0 -1 -1 -1 0 0 0 -4 7
vmove|objw=troops -3 0 -1 -2 -1 0 0 -7 12
vmove|of=POST -1 0 0 0 0 0 0 7 -4
vmove|on=POST -2 -1 -1 -1 0 0 0 -8 13
vmove|on=THING -4 -2 -2 -2 -1 -1 0 16 -6
vmove|passive -6 -4 -3 -1 -1 0 -1 -13 29
vmove|question -3 -2 -2 -4 -1 -1 -2 -8 19
vmove|rel=acl -4 -5 -5 -2 -2 -1 -1 12 0
vmove|rel=advcl -3 14 -2 -8 -3 -3 -3 -7 10
vmove|rel=ccomp -3 -2 9 0 0 0 0 3 0
vmove|rel=conj -6 10 8 -3 -2 0 0 -9 4
vmove|rel=relcl -1 -2 -1 -1 -2 -1 -3 -2 7
vmove|rel=root 4 -8 -11 -4 -2 -1 -3 13 12
vmove|rel=xcomp 12 -8 -9 -2 -1 0 -1 -15 25
vmove|rule=false -4 -2 -6 -18 -11 -4 -9 32 20
vmove|rule=true -1 0 -1 -1 -1 0 0 -4 8
vmove|subj=I 1 -6 12 -5 -1 0 -2 -8 9
vmove|subj=NAME -3 -1 -2 -1 0 0 0 0 6
vmove|subj=OTHER 14 -2 -1 -1 0 0 0 -12 2
vmove|subj=POST 2 -4 -6 -4 -2 0 0 15 1
vmove|subj=THING -5 -2 -3 -1 0 0 -1 5 5
vmove|subj=WE -10 9 -9 -3 -2 -1 -1 -2 18
vmove|subj=YOU -1 -1 -1 -3 -1 -1 0 -17 24
vmove|subj=none 5 8 2 -4 -3 -1 -1 3 -12
vmove|tag=VB 2 9 -7 -8 -3 -3 -3 7 0
vmove|tag=VBD 14 -3 -6 -3 -2 -1 -2 15 -15
vmove|tag=VBG -4 -10 11 -6 -3 -1 -1 -6 23
vmove|tag=VBN -15 1 -6 -4 -4 -1 -4 -6 40
vmove|tag=VBP -1 -1 -1 0 0 0 0 7 -4
vmove|time=ahead 10 -1 -5 -1 0 0 0 2 -3
vmove|time=around -6 20 -5 -1 0 0 0 -10 2
vmove|time=none -11 -12 12 -15 -8 -4 -6 29 12
vmove|time=past 5 -2 -2 0 0 0 -1 9 -6
vmove|time=past-year -4 -1 -1 0 0 0 0 -7 15
vmove|time=today 2 -2 -5 -2 -1 0 -1 -7 17
vmove|to-class=c28 -4 -1 -1 0 0 0 0 -7 15
vmove|to-class=f356 -4 -1 -1 0 0 0 0 -7 15
vmove|to=POST -10 17 -6 -2 -1 0 -1 -4 8
vmove|told=happened 12 -2 -16 -7 -6 -2 -6 -2 25
vmove|told=none -2 -15 18 -9 -4 -3 -3 15 -1
vmove|told=ongoing -3 -3 -3 -1 0 0 0 -10 24
vmove|told=planned -9 17 -6 -2 -2 0 0 17 -11
vopen|adv=recently -1 -2 -1 -2 0 0 0 8 -1
vopen|bare=TIME 11 -2 -1 -5 -3 0 -1 1 -1
vopen|class=c38 -5 -2 -3 -5 -4 -3 9 11 -2
vopen|class=c42 -2 18 -4 -2 -1 0 -2 -4 -1
vopen|class=c45 7 -3 -3 6 -5 -1 -2 7 -6
vopen|class=f497 -5 -2 -3 -5 -4 -3 9 11 -2
vopen|class=f563 0 19 -6 -2 -1 0 0 -6 -3
vopen|class=f614 -3 -2 -3 11 0 0 -1 3 -3
vopen|class=f615 -1 -1 0 -3 0 0 0 10 -3
vopen|in=COUNTED -1 -2 -2 12 0 0 0 1 -2
vopen|mark=to 0 14 -5 -1 -1 0 0 -5 -2
vopen|names=1 -3 5 -7 -6 -2 -1 -1 20 -5
vopen|names=2 -2 -1 -3 -2 -1 0 -1 12 -1
vopen|names=3 -2 2 -2 11 -1 0 8 -8 -2
vopen|names=4 11 -2 -1 -4 -4 0 -1 0 -1
vopen|obj-class=c48 -2 6 -2 10 0 0 -1 -5 -1
vopen|obj-class=f654 -1 6 -2 11 0 0 0 -7 -1
vopen|obj=E-letter -2 -1 -1 -3 -2 -2 10 -3 -1
vopen|obj=E-talks 0 19 -6 -2 -1 0 0 -6 -3
vopen|obj=POST -4 -1 -3 -9 -1 -1 -1 27 -6
vopen|obj=none 9 -3 -3 11 -4 0 -1 -5 -2
vopen|passive 9 -2 -2 12 -3 0 -1 -10 -1
vopen|rel=acl 0 8 -5 0 -1 0 0 0 -2
vopen|rel=advcl -1 -1 -2 9 0 0 0 3 -4
vopen|rel=root -6 -1 -1 -6 -1 -1 8 13 -2
vopen|rel=xcomp -2 7 -2 -3 0 0 0 2 0
vopen|rule=false 5 4 -7 -6 -6 -1 -3 16 -4
vopen|subj=HE -2 -1 0 -1 -1 0 9 0 0
vopen|subj=THING 8 -3 -2 10 -5 -1 -1 -4 -2
vopen|subj=WE -3 -2 -1 -8 0 0 -1 21 -5
vopen|tag=VB 0 19 -6 -2 -1 0 0 -6 -3
vopen|tag=VBD -5 -1 -1 -8 -1 -1 8 16 -5
vopen|tag=VBG -2 -1 -3 -2 0 0 -1 12 0
vopen|tag=VBN 9 -3 -3 11 -4 0 -1 -5 -2
vopen|time=PAST_REF -1 -2 -1 -2 0 0 0 8 -1
vopen|time=none -5 11 -3 -7 -1 0 -2 13 -3
vopen|time=past 9 -2 -1 -4 -6 0 9 -5 -1
vopen|time=past-year -2 -1 -2 9 0 0 -1 6 -4
vopen|told=happened 4 -5 -4 2 -7 -1 6 11 -7
vopen|told=none -3 11 -7 -3 -2 -1 -1 9 -4
vphone|adv=also -2 -2 -1 -1 5 0 0 2 0
vphone|bare-class=c3 -5 0 -2 -1 12 0 0 -3 -1
vphone|bare-class=f26 -5 0 -2 -1 12 0 0 -3 -1
vphone|bare=TIME -5 0 -2 -1 12 0 0 -3 -1
vphone|class=c42 -5 -5 17 -7 3 0 -1 1 -4
vphone|class=c47 -1 -1 -4 -7 30 -1 -2 -9 -3
vphone|class=f563 -5 -5 17 -7 3 0 -1 1 -4
vphone|class=f633 -1 -1 -4 -7 30 -1 -2 -9 -3
vphone|complement -9 -1 -1 -2 16 0 -1 -3 -1
vphone|mark=to -6 0 -3 -4 10 -1 -1 6 -2
vphone|names=1 -4 -1 14 -6 4 -1 -2 -6 -3
vphone|names=2 12 -2 -7 -5 5 0 -2 1 -2
vphone|names=4 -10 0 8 -1 13 0 0 -4 -1
vphone|obj-class=c48 -1 -3 -5 -1 0 0 0 13 -1
vphone|obj-class=f655 -1 -3 -5 -1 0 0 0 13 -1
vphone|obj=E-signing -1 -3 -5 -1 0 0 0 13 -1
vphone|obj=POST -9 -1 13 -8 18 0 -1 -9 -1
vphone|obj=none -12 -1 7 -3 21 0 -2 -7 -3
vphone|objw=agreement -1 -1 -4 -1 -1 0 0 10 -1
vphone|rel=root 1 -5 4 -4 16 0 -2 -7 -2
vphone|rel=xcomp -6 0 -3 -4 10 -1 -1 6 -2
vphone|rule=false 3 -1 -7 -7 22 -2 -4 -3 -5
vphone|rule=true -4 0 -1 -1 6 0 0 1 -1
vphone|subj=HE 14 0 -1 -4 -1 -1 -1 -4 -2
vphone|subj=I -6 -1 -3 -3 16 0 -1 -3 -1
vphone|subj=POST -9 0 14 -5 14 0 0 -9 -1
vphone|subj=WE 0 -2 -1 -1 0 0 0 5 0
vphone|tag=VB -6 0 -3 -4 10 -1 -1 6 -2
vphone|tag=VBD 2 -1 5 -6 19 0 -2 -11 -2
vphone|tag=VBN 0 -2 -1 -1 0 0 0 5 0
vphone|time=none 6 -6 17 -12 3 0 -2 -1 -5
vphone|told=happened 0 -6 18 -11 17 0 -2 -13 -4
vphone|told=planned -8 -1 -5 -5 16 -1 -1 5 -3
vsanction|adv=of -4 0 0 -1 -1 0 0 8 0
vsanction|bare-class=c3 -4 -1 -3 -3 -2 0 -1 10 -1
vsanction|bare-class=f26 -4 -1 -3 -3 -2 0 -1 10 -1
vsanction|bare=TIME -4 -1 -3 -3 -2 0 -1 10 -1
vsanction|class=c35 -4 0 0 -1 -1 0 -1 12 -4
vsanction|class=c42 -7 4 -7 7 -5 -1 -2 11 -4
vsanction|class=f455 -4 0 0 -1 -1 0 -1 12 -4
vsanction|class=f563 -2 11 -1 -3 0 0 -1 -2 0
vsanction|class=f565 -3 -3 -1 -2 0 0 -1 8 -1
vsanction|class=f570 -6 -3 -5 12 -3 -1 -1 0 -2
vsanction|mark=that -3 9 -1 -2 0 0 -1 0 -1
vsanction|mark=to 0 -1 0 -1 0 0 0 6 -1
vsanction|names=0 -5 -2 -5 -5 -3 0 -1 17 -3
vsanction|names=1 -4 8 -3 -4 -1 0 -1 11 -4
vsanction|names=2 -3 -3 -1 -2 0 0 -1 12 -1
vsanction|names=4 -2 -2 0 -6 0 0 -1 10 -1
vsanction|obj-class=c13 -4 0 -1 -1 0 0 0 6 -1
vsanction|obj-class=c52 -2 -1 -1 -2 0 0 0 7 -2
vsanction|obj=POST -1 -1 -1 17 -2 0 -1 -11 -1
vsanction|obj=THING -2 -2 -1 -1 0 0 0 9 -2
vsanction|obj=none -8 5 -7 -12 -5 -1 -2 28 -4
vsanction|on=POST -3 -4 -1 -2 0 0 -2 9 -1
vsanction|passive -6 8 -2 -10 -1 0 -1 13 -3
vsanction|rel=acl -5 8 -6 -5 -4 0 -1 7 -1
vsanction|rel=advcl -3 -3 -1 -2 0 0 -1 13 -2
vsanction|rel=root -6 -3 -2 12 -2 0 -2 4 -4
vsanction|rel=xcomp 0 -1 0 -1 0 0 0 6 -1
vsanction|rule=false -10 -7 -4 -12 -1 -1 -2 40 -7
vsanction|rule=true -4 -2 -4 15 -3 0 -1 -2 -1
vsanction|subj=NAME -1 -1 0 -6 0 0 0 10 -1
vsanction|subj=POST -4 0 0 -1 -1 0 0 8 0
vsanction|subj=THING -1 -2 -1 -1 0 0 0 7 -1
vsanction|subj=WE -2 -2 -1 -1 0 0 0 7 -2
vsanction|subj=none -4 -2 -4 -4 -3 0 -1 14 -1
vsanction|tag=VBD -3 -2 -2 16 -2 -1 -2 -7 -3
vsanction|tag=VBN -8 5 -7 -12 -5 -1 -2 28 -4
vsanction|time=none -7 -8 -4 9 -3 0 -2 22 -7
vsanction|time=today -4 -2 -4 -4 -3 0 0 11 -1
vsanction|told=happened -9 -5 -8 12 -6 -1 -3 20 -7
vsanction|told=none -2 8 -1 -8 0 0 -1 6 -1
vsee|adv=just -6 -2 0 3 -1 0 0 -6 13
vsee|aux='ll 4 -3 -1 -5 0 14 0 -4 -4
vsee|aux=will 5 0 -1 1 0 -1 0 -3 -1
vsee|class=c42 10 -10 -6 9 -6 12 -3 -10 0
vsee|class=f561 10 -10 -6 9 -6 12 -3 -10 0
vsee|cue=just -6 -2 0 3 -1 0 0 -6 13
vsee|hw=good 15 -3 -1 -9 -1 -1 -1 -2 -3
vsee|in=STATE 11 -2 -1 -3 0 -1 -1 -3 -4
vsee|mark=that 3 -1 -2 1 -1 -1 -1 8 -5
vsee|mark=to 15 -3 -1 -9 -1 -1 -1 -2 -3
vsee|names=0 -14 -4 -3 31 -4 14 -2 -12 -8
vsee|names=1 17 -6 -2 -9 -1 -2 -1 -11 11
vsee|obj-class=c0 9 -5 -2 -12 -1 14 -1 -4 -5
vsee|obj-class=c22 -12 -1 -2 22 -1 -1 -1 -3 -3
vsee|obj-class=f2 15 -3 -1 -9 -1 -1 -1 -2 -3
vsee|obj-class=f288 -8 -1 -1 16 -1 -1 -1 -2 -3
vsee|obj=POST 1 -5 -1 6 -5 -1 -1 -3 8
vsee|obj=YOU 15 -3 -1 -9 -1 -1 -1 -2 -3
vsee|objw=you 15 -3 -1 -9 -1 -1 -1 -2 -3
vsee|rel=ccomp -8 -1 -1 4 -1 15 0 -3 -3
vsee|rel=conj 0 -1 0 14 -2 0 -1 -7 -4
vsee|rel=nsubj 15 -3 -1 -9 -1 -1 -1 -2 -3
vsee|rel=root 7 -5 -3 5 -2 -3 -1 -11 10
vsee|rule=false 12 -8 -5 15 -5 12 -3 -6 -15
vsee|subj=HE 0 -1 -1 8 -1 -1 -1 -4 -1
vsee|subj=POST 16 -6 -3 -6 -1 -1 -1 6 -7
vsee|subj=WE 5 -4 -2 1 -1 -2 -1 -8 10
vsee|tag=VB 26 -8 -4 -6 -2 13 -2 -13 -9
vsee|tag=VBD -7 -1 0 18 -1 0 0 -4 -3
vsee|tag=VBN -7 -4 -2 -3 -1 -1 -1 8 10
vsee|time=none 16 -10 -5 13 -5 -5 -3 -7 1
vsee|told=happened 3 -6 -3 1 -3 -1 -1 3 7
vsee|told=planned 4 -5 -3 3 -1 14 -1 -8 -6
vsign|adv=just 0 -2 -1 -2 -1 0 0 -7 15
vsign|adv=now -1 -2 15 -4 -1 0 -1 -8 -2
vsign|aux='ve -7 -7 -3 0 0 0 0 15 -1
vsign|aux=have -2 5 -2 -1 0 0 0 -1 -2
vsign|aux=will 0 -1 -2 -3 0 0 0 5 -1
vsign|bare-class=c3 -3 -1 -2 -1 0 0 0 8 -1
vsign|bare-class=f26 -3 -1 -2 -1 0 0 0 8 -1
vsign|bare=POST -4 -3 9 -1 0 0 0 4 -2
vsign|bare=TIME -5 -1 -3 -2 -1 0 0 14 -2
vsign|class=c42 -11 -5 -6 -15 -5 -1 -3 41 6
vsign|class=c47 6 10 8 -4 -2 -1 -2 -3 -9
vsign|class=c6 -2 -1 -2 0 0 0 0 5 -1
vsign|class=f563 -9 -3 -3 -14 -5 -1 -3 29 8
vsign|class=f570 -1 0 -2 -1 0 0 -1 8 -1
vsign|class=f638 6 10 8 -4 -2 -1 -2 -3 -9
vsign|class=f77 -2 -1 -2 0 0 0 0 5 -1
vsign|complement -10 17 -9 -1 -1 -1 -1 -9 12
vsign|complement-class=c47 -8 6 -3 0 0 0 0 7 -1
vsign|cue=just 0 -3 -2 -3 -2 -1 0 -4 15
vsign|hw=about -1 -1 -2 -1 0 0 0 5 -1
vsign|in=COUNTED 0 -5 -1 -1 0 0 0 7 -1
vsign|in=POST -1 -3 -4 -3 0 0 0 -5 16
vsign|into-class=c13 -1 -3 -1 -4 -3 -1 -1 10 -3
vsign|into-class=f179 -1 -3 -1 -4 -3 -1 -1 10 -3
vsign|into=THING -1 -3 -1 -4 -3 -1 -1 10 -3
vsign|mark=that -2 20 -3 -3 0 0 0 -8 -2
vsign|mark=to -1 -2 -2 -2 0 0 0 10 -3
vsign|names=0 -13 8 11 -9 -3 0 -1 14 -7
vsign|names=1 -16 -3 5 -4 -1 -1 -1 26 -6
vsign|names=2 11 -8 3 -2 -2 -1 -3 -11 12
vsign|names=3 -1 -3 12 -4 -2 -1 -2 -4 -3
vsign|names=4 7 6 -5 -3 -2 0 0 3 -4
vsign|obj-class=c0 -4 3 10 -1 -1 0 -1 -7 -2
vsign|obj-class=c10 -2 -1 -1 -4 -1 0 0 9 -1
vsign|obj-class=c44 -1 -4 -3 -2 -1 0 -1 9 -3
vsign|obj-class=f0 -4 3 10 -1 -1 0 -1 -7 -2
vsign|obj-class=f157 -2 -1 -1 -4 -1 0 0 9 -1
vsign|obj-class=f592 -1 -4 -2 -2 -1 0 0 8 -3
vsign|obj=E-signing -2 -2 -4 -4 -1 0 0 13 -2
vsign|obj=POST -1 0 -1 -1 0 0 0 6 -1
vsign|obj=THIS -4 3 10 -1 -1 0 -1 -7 -2
vsign|obj=none -2 3 5 -14 -6 -1 -3 18 2
vsign|objw=order -2 -1 -1 -4 -1 0 0 9 -1
vsign|objw=that -4 3 10 -1 -1 0 -1 -7 -2
vsign|on-class=c10 11 -8 -4 -1 -1 0 -1 7 -2
vsign|on-class=f157 11 -8 -4 -1 -1 0 -1 7 -2
vsign|on=POST 5 -8 9 -1 0 0 -1 0 -3
vsign|passive -1 8 -1 -1 0 0 0 -2 -2
vsign|question -2 11 -1 -1 -1 0 -1 -6 -2
vsign|rel=acl -3 10 -2 -1 -2 -1 -1 -1 -3
vsign|rel=advcl -4 -4 -3 -3 -1 0 0 20 -2
vsign|rel=ccomp 0 11 -2 -3 0 0 0 -6 -1
vsign|rel=conj 9 -12 -7 -2 -1 0 0 21 -2
vsign|rel=other 12 -1 -1 -1 0 0 0 -3 0
vsign|rel=relcl -6 2 7 -1 -1 0 -1 1 -3
vsign|rel=root -18 3 14 -9 -3 -1 -2 4 9
vsign|rel=xcomp -1 -1 -1 -1 0 0 0 6 -1
vsign|rule=false -8 0 13 -16 -8 -3 -6 28 -1
vsign|rule=true -2 -1 -2 -4 -1 0 0 10 -1
vsign|subj=I -6 -5 18 -6 -3 -1 -1 4 -2
vsign|subj=PEOPLE -10 -3 24 0 0 0 0 -7 -2
vsign|subj=POST 7 4 -7 -7 -1 0 -1 9 -5
vsign|subj=WE 2 2 -15 -3 -1 0 -1 27 -6
vsign|subj=none -1 -4 10 -5 -3 -1 -3 -14 14
vsign|tag=VB -2 -2 -4 -4 0 -1 0 14 -3
vsign|tag=VBD 7 -5 18 -10 -5 -1 -4 -7 6
vsign|tag=VBG -3 -3 -4 -2 0 0 0 18 -2
vsign|tag=VBN -11 15 -10 -6 -1 -1 -1 19 -7
vsign|time=PAST_REF -1 -3 14 -4 -2 -1 -2 -7 -3
vsign|time=none -15 14 1 -13 -5 -2 -4 20 2
vsign|time=past -6 -4 18 -4 -2 0 -1 -2 -2
vsign|time=past-year 14 -6 -4 -1 0 0 0 2 -2
vsign|time=today -3 -1 -2 -1 0 0 0 8 -1
vsign|to=POST -3 -3 -3 -1 -1 0 0 12 -2
vsign|told=happened 1 6 9 -13 -7 -2 -6 11 0
vsign|told=none -8 -1 18 -5 -1 0 -1 4 -3
vsign|told=planned -1 -1 -3 -4 0 0 0 10 -1
vvisit|adv=here -3 0 -1 6 0 0 0 0 0
vvisit|adv=recently 0 0 -2 7 0 0 0 -1 0
vvisit|aux=will -8 -1 -4 16 -2 -1 -1 -5 -1
vvisit|bare-class=c11 0 -1 -1 6 -2 0 0 -1 0
vvisit|bare-class=c3 -5 0 -2 9 -2 0 0 -3 -1
vvisit|bare-class=f26 -5 0 -2 9 -2 0 0 -3 -1
vvisit|bare=TIME -6 -1 -4 13 -3 0 0 -5 -1
vvisit|class=c42 -5 -7 2 36 6 -2 -4 -21 -5
vvisit|class=f562 -5 -7 2 36 6 -2 -4 -21 -5
vvisit|cue=today 11 -3 -1 -2 -3 -1 -2 -3 -1
vvisit|cue=when 15 -2 0 -10 -2 0 -1 -2 -1
vvisit|hhw=had -5 0 -2 -3 15 0 0 -1 0
vvisit|mark=of -1 0 -1 -8 15 0 0 0 0
vvisit|mark=that -2 -3 -1 7 -2 0 0 -3 -2
vvisit|mark=to -4 0 -3 12 0 0 0 -1 0
vvisit|names=0 -3 -1 0 11 -2 0 0 -3 0
vvisit|names=2 -3 0 10 -3 12 0 -1 -8 -2
vvisit|names=3 13 -3 -1 -6 -3 -1 -1 -4 -1
vvisit|names=4 -9 -3 -6 27 -3 -1 -1 -7 -2
vvisit|obj-class=c3 -3 0 -1 6 -1 0 -1 -2 0
vvisit|obj-class=c30 15 -2 0 -10 -2 0 -1 -2 -1
vvisit|obj-class=f26 -3 0 -1 6 -1 0 -1 -2 0
vvisit|obj-class=f396 15 -2 0 -10 -2 0 -1 -2 -1
vvisit|obj=NAME 0 0 -2 8 0 0 0 -1 0
vvisit|obj=PEOPLE 15 -2 0 -10 -2 0 -1 -2 -1
vvisit|obj=POST -7 0 -2 19 -4 0 -2 -3 -1
vvisit|obj=STATE -2 -1 14 2 -1 0 0 -6 -2
vvisit|obj=THING -3 -1 0 7 -1 0 0 -4 0
vvisit|obj=none -3 -1 -4 -3 15 0 0 -1 0
vvisit|question -1 0 0 6 -1 0 0 -1 0
vvisit|rel=acl -6 -1 13 -10 14 0 0 -6 -1
vvisit|rel=advcl -1 -1 -3 8 0 0 0 -1 -1
vvisit|rel=conj 11 -3 -3 1 -2 -1 -1 -4 -1
vvisit|rel=root -9 -2 -5 32 -5 -1 -2 -9 -2
vvisit|rule=false 2 -6 6 6 11 -1 -3 -15 -3
vvisit|rule=true -8 -1 -6 20 -4 -1 -1 -5 -2
vvisit|subj=HE 0 0 0 5 -1 0 -1 -1 0
vvisit|subj=I 9 -4 -3 -8 13 -1 -2 -5 -2
vvisit|subj=POST -10 -1 -4 27 -4 -1 -1 -6 -2
vvisit|subj=THING -1 -1 13 -2 -1 0 -1 -6 -2
vvisit|subj=none 0 0 -2 6 0 0 0 0 0
vvisit|tag=VB -6 -1 -4 17 -2 0 0 -2 -1
vvisit|tag=VBD -3 0 -2 18 -2 0 -1 -4 0
vvisit|tag=VBG -9 -2 8 4 12 -1 -1 -10 -2
vvisit|time=PAST_REF 0 0 -2 7 0 0 0 -1 0
vvisit|time=ahead -1 0 -2 6 -1 0 0 -3 0
vvisit|time=none -6 -3 10 23 -4 0 -2 -11 -2
vvisit|time=today 5 -2 -3 -6 13 -1 -1 -5 -1
vvisit|told=happened -10 -1 -5 19 12 0 -1 -6 -1
vvisit|told=none 13 -3 -2 -3 -3 -1 -2 -4 -2
vvisit|told=ongoing -1 -2 16 -4 0 0 0 -6 -1
vvisit|told=planned -8 -1 -5 20 -3 -1 -1 -6 -2
vwrite|class=c4 -5 -2 -2 -4 -4 -1 13 -4 9
vwrite|class=c42 -9 10 -3 -6 20 -1 3 -9 -3
vwrite|class=f34 -5 -2 -2 -4 -4 -1 13 -4 9
vwrite|class=f570 -7 12 0 -2 8 0 -6 -5 -1
vwrite|class=f572 -1 -4 -4 -5 13 0 7 -4 -2
vwrite|complement -2 12 -1 -3 -5 -1 9 -4 -3
vwrite|names=0 -9 -2 -2 -5 22 0 11 -6 -6
vwrite|obj-class=c0 -1 -4 -4 -5 13 0 7 -4 -2
vwrite|obj=none -4 10 -1 -5 -7 -1 12 -7 7
vwrite|rel=ccomp -3 9 -2 -6 8 -1 -7 -7 11
vwrite|rel=root -11 -1 -2 -3 7 0 25 -6 -7
vwrite|rule=false -14 7 -5 -10 16 -1 17 -13 5
vwrite|subj=HE -9 -2 -2 -5 22 0 11 -6 -6
vwrite|tag=VBD -14 -3 -3 -5 6 -1 21 -8 8
vwrite|tag=VBN -1 11 -1 -4 10 -1 -3 -5 -2
vwrite|time=none -8 8 -5 -10 5 -1 20 -11 5
vwrite|told=happened -13 9 -3 -7 2 -1 20 -11 6
with-class=c0 -14 -4 22 1 -4 0 0 -1 0
with-class=c11 0 -8 -1 -3 14 0 0 -1 0
with-class=c13 -7 0 -1 -3 -2 0 0 12 -1
with-class=c14 0 -14 11 13 -6 -1 0 -2 0
with-class=c19 -3 0 -1 -11 0 0 0 14 -1
with-class=c29 -1 16 24 -15 -12 -1 -1 -9 -1
with-class=c3 0 -1 -1 7 -2 0 0 0 -1
with-class=c35 -11 -4 -1 13 -2 0 -4 -5 14
with-class=c43 24 -4 -4 -10 -4 0 0 0 0
with-class=c52 16 -16 -22 15 5 -3 -4 9 -7
with-class=c57 14 -4 -4 -7 -9 16 0 -1 0
with-class=c58 6 15 -9 -9 -5 -1 -1 -2 -6
with-class=f162 0 -8 -1 -3 14 0 0 -1 0
with-class=f183 0 -14 11 13 -6 -1 0 -2 0
with-class=f2 -19 -3 22 4 -3 0 0 0 0
with-class=f27 -2 -1 0 7 0 0 0 -1 -2
with-class=f381 12 7 -6 -8 0 0 0 -5 -1
with-class=f383 -7 19 -3 -3 -8 0 0 -1 0
with-class=f384 -11 -12 31 -5 -2 0 0 0 0
with-class=f461 -9 -4 -1 15 0 0 -1 -2 -1
with-class=f575 24 -4 -4 -10 -4 0 0 0 0
with-class=f689 -12 5 -9 6 -3 0 -1 17 -3
with-class=f691 4 12 -4 -7 -1 0 0 -4 -1
with-class=f692 21 -21 -10 8 12 -2 -2 -8 -4
with-class=f693 7 -13 -1 10 -2 0 -1 -2 0
with-class=f758 -3 -1 -4 -3 -1 17 -1 -1 -1
with-class=f778 4 15 -9 -8 -5 0 -1 -2 -5
with=E-letter -3 -2 -1 5 -1 0 0 2 -2
with=E-session -6 11 -3 -1 0 0 0 -1 -1
with=NAME 25 -11 1 -8 -3 0 0 -1 -1
with=OTHER 4 -7 -5 15 -3 -1 0 -1 0
with=PEOPLE 4 17 -20 18 0 -4 -5 -6 -13
with=POST 1 7 -2 -15 11 11 -7 -9 -7
with=STATE -21 12 -3 19 -4 -2 -1 -1 0
with=THEY 18 -3 -1 -9 -4 0 0 0 0
with=THING 12 -4 -9 -14 5 -2 -4 18 -3
within-class=c11 -1 0 0 6 0 0 -2 0 -1
within-class=c3 -4 0 -2 12 -1 0 0 -4 -4
within-class=f164 -1 0 0 6 0 0 -2 0 -1
within=POST 5 6 -2 -3 0 0 0 -5 -1
within=THING 5 -8 -3 9 -1 -1 -1 -4 4
`

export const STATUS_MODEL = `happened planned expected ongoing denied
a:$ 13 0 -3 -8 0
a:'ll -22 19 -4 7 -1
a:'m -13 2 17 -6 0
a:'re -21 30 -1 -8 -1
a:'s 7 15 -3 -23 4
a:'ve -3 -24 -1 29 -1
a:, 26 -23 -22 8 -15
a:- 7 -4 0 -1 0
a:-- -21 40 3 -18 -6
a:. -13 -20 -21 5 29
a:: -6 4 8 -6 0
a:; -1 -3 0 5 -1
a:? -2 -19 36 -11 -7
a:COUNTED 34 11 -27 -10 -9
a:E-announcement -1 5 -1 -2 0
a:E-appointment 18 -12 11 -14 -1
a:E-call 17 -17 -1 4 0
a:E-delivery 22 -21 0 -1 0
a:E-invasion 3 -16 -3 20 0
a:E-meeting 34 -11 6 -23 -6
a:E-move 4 6 0 -7 0
a:E-sanction 5 -1 -1 0 0
a:E-session 8 -3 -2 -1 -3
a:E-signing 5 -9 4 3 -4
a:E-summit -10 22 4 -14 -2
a:E-talks -20 -33 11 51 -10
a:E-visit 2 6 -2 -4 -2
a:FORCES 12 -10 -8 -1 4
a:NAME -18 6 1 9 -15
a:PEOPLE 34 -7 -25 -5 -9
a:POST -17 -12 -27 28 -13
a:STATE 21 -40 24 10 -27
a:THING 5 -23 -26 14 11
a:TIME 11 23 10 -45 -4
a:a 48 -7 -21 -22 -7
a:able 14 -1 -1 -12 0
a:about 15 5 8 -22 -9
a:additional -5 4 -3 6 0
a:address 8 -7 0 -1 0
a:advisory 11 -7 -3 0 0
a:after 17 -10 10 -17 0
a:again -3 10 -4 -2 -1
a:against 0 -10 -6 22 -3
a:ago 16 -10 0 -3 -1
a:agreed 6 -2 0 -4 0
a:all -22 35 11 -22 -4
a:also 15 -2 -1 -12 0
a:ambitious -6 14 -1 -7 -3
a:american 0 -2 -3 -7 13
a:an -25 16 12 3 -8
a:and 5 -19 1 12 -11
a:announced -19 20 0 -1 0
a:another 10 -5 10 -13 -4
a:any -12 0 21 -5 -2
a:are -19 15 -13 20 -4
a:around 3 -9 -3 8 0
a:as -19 27 -1 6 -16
a:asking 7 -5 -1 -2 -2
a:at -24 0 8 -8 22
a:back 9 -11 8 -17 11
a:be 0 1 23 -21 -5
a:because -17 15 -4 10 -2
a:been 6 -5 2 -16 14
a:before 7 7 -8 -5 -2
a:begin -13 30 -3 -15 0
a:believes -3 7 0 -5 0
a:between -1 -7 14 -14 6
a:bipartisan -3 8 -4 -2 -1
a:both 5 -8 -2 6 -1
a:british -9 2 -1 9 0
a:broad 1 6 0 -6 0
a:building -5 1 -1 3 -1
a:but -6 31 -8 -12 -4
a:by -2 -1 -9 16 -5
a:calling 15 -1 -2 -11 0
a:can 16 4 -5 -13 -4
a:civil 10 -5 -1 -4 -2
a:clear 15 -3 -3 -11 -1
a:close -8 -2 0 10 0
a:combat -3 5 0 -3 0
a:come -4 -7 16 -5 -2
a:coming -14 32 -4 -11 -2
a:comprehensive 6 -4 0 -1 0
a:continue -14 10 -6 10 -1
a:could 2 9 0 -8 0
a:creates 17 -5 -1 -12 0
a:democratic -20 5 -1 17 0
a:demonstrate 23 -8 -1 -14 0
a:detailed 13 -6 -1 -5 0
a:developed 10 -5 0 -6 0
a:did 21 -9 -2 -7 -1
a:different -6 0 0 6 -1
a:do 18 1 -5 -12 -2
a:does 11 -4 -4 -4 -1
a:down 26 -10 -9 -16 10
a:during 6 -10 9 -1 -4
a:each 18 -8 -4 -6 0
a:earlier 32 -21 -3 -4 0
a:economic -2 1 -3 6 0
a:essentially -4 11 -1 -6 0
a:even -15 0 17 -1 -2
a:every 3 -10 -1 8 -1
a:executive -1 6 -4 -5 -3
a:expect -20 25 -2 -2 0
a:extensive -12 -23 19 15 0
a:few 12 -4 -2 -4 0
a:first 61 -26 -9 -24 -1
a:focused 10 -3 -3 -5 -1
a:following -3 7 0 -3 0
a:for 22 -31 -4 21 -9
a:foreign -3 8 -1 -1 0
a:former 13 -7 -4 0 0
a:free -7 -3 0 10 -1
a:from 15 -22 10 7 -11
a:fruitful 14 -10 9 -12 -1
a:full 4 10 0 -13 -1
a:get 1 -11 -1 14 -2
a:given -10 1 0 9 0
a:global 5 -2 0 -2 -1
a:go -6 16 -5 -3 0
a:going -30 38 -8 3 -3
a:had -18 -3 -7 13 14
a:happened -17 13 -3 6 -1
a:happening -12 10 -1 4 -1
a:has -2 -8 -6 20 -3
a:have -46 38 -4 16 -5
a:having -3 12 -5 -4 0
a:he 9 -10 5 -1 -3
a:held 16 -12 -1 -2 0
a:help -10 -7 0 19 -1
a:her -13 16 0 -5 0
a:here 1 -19 -14 39 -7
a:higher -4 13 6 -13 0
a:him 8 -7 -5 5 -3
a:his 10 2 -4 -6 -2
a:home -8 -4 17 -7 -1
a:how 9 0 -9 -2 -2
a:human 6 -8 -7 -4 13
a:humanitarian 6 -1 0 -2 0
a:i -15 -13 4 35 -10
a:important -1 -14 9 6 -1
a:in 19 -4 -1 -4 -19
a:includes -4 13 -1 -8 -1
a:including 4 -6 5 -2 -4
a:indo-pacific -7 18 -7 -5 -1
a:initial -13 0 0 14 0
a:international -10 -9 17 3 -4
a:into -19 7 -10 16 2
a:is 1 -10 -5 21 -13
a:israeli 21 -9 -3 -12 -2
a:it -17 12 21 -12 -5
a:its 2 10 -4 -5 -1
a:join -3 -11 0 12 0
a:just 14 7 -11 -23 14
a:know 8 -1 -3 -3 0
a:larger 14 -10 0 -3 0
a:largest 8 -2 0 -5 -1
a:last 29 -16 -1 -10 -2
a:later -41 49 14 -19 -3
a:launched 21 -19 0 -3 0
a:least 14 -6 0 -6 0
a:led -22 -2 -1 25 -1
a:let 9 6 -5 -9 -4
a:like -11 -14 -4 9 22
a:likely -4 -12 0 -11 26
a:little 24 -8 -1 -13 -2
a:long 7 -2 -1 -2 -1
a:look -4 -8 -4 16 -2
a:made 24 -23 17 -14 -1
a:major 9 -4 0 -5 -1
a:make -8 16 -1 -8 0
a:making 7 -17 0 14 -2
a:many 17 -8 -4 -2 -2
a:may -5 -5 15 -2 0
a:me 1 4 -6 5 -7
a:mexican 7 -6 0 0 0
a:might -9 -10 -2 22 -2
a:military -2 -10 9 5 -1
a:more 8 -28 18 5 -4
a:most 19 -15 -2 -1 0
a:much 13 -6 -2 -5 -1
a:my -17 11 -4 13 -2
a:n't -16 10 -4 12 -2
a:new 26 -3 -8 -12 -2
a:next 6 10 -6 -7 -1
a:no -11 5 -3 -14 22
a:not 20 -2 1 -53 34
a:now 21 -7 -11 -4 -3
a:nuclear 18 -3 -4 -8 -6
a:obviously -11 18 -2 -5 -2
a:of 12 -7 10 -1 -39
a:on 18 29 -30 -10 -15
a:ongoing -8 -11 0 22 0
a:only 11 -9 -1 -2 0
a:open -5 -4 -2 11 0
a:or 20 -18 6 -17 9
a:our -20 26 -14 12 -7
a:out -1 -14 -10 13 13
a:outstanding -6 -1 0 8 0
a:over 25 8 -7 -24 -1
a:palestinian 5 0 0 -4 0
a:political -7 14 -1 -2 -1
a:productive 11 -5 -1 -3 0
a:publicly -6 -1 0 9 0
a:rapidly -6 -5 -2 15 0
a:read 1 -6 -3 -9 15
a:really -8 3 18 -12 0
a:recently 5 -1 0 -2 0
a:reflect -9 -3 0 12 -1
a:regarding -11 6 -3 8 -1
a:regional -12 22 -4 -6 -2
a:right 2 -20 0 20 0
a:russian -6 8 0 0 0
a:said 16 -1 -2 -10 -2
a:say 5 1 -1 -2 -1
a:scheduled -10 -15 -3 -3 30
a:second 7 -12 10 -4 0
a:senior 1 -19 23 -5 -2
a:set 20 -13 0 -8 0
a:several -7 -8 -1 17 0
a:share -11 -8 0 20 0
a:shared -8 -4 0 14 0
a:sharing 5 -4 0 -1 0
a:she -4 10 0 -7 -1
a:signals 4 -6 0 3 0
a:since -17 11 -6 13 -2
a:so -4 6 -1 0 -2
a:some 21 -5 3 -16 -3
a:soon -17 21 10 -16 -1
a:sounds 18 -14 -1 -2 -1
a:speak -14 -28 -2 43 0
a:special -17 26 0 -8 0
a:start -12 13 0 0 0
a:started 13 -1 0 -11 0
a:strategic -6 -4 0 12 0
a:strengthen 1 8 -2 -9 0
a:strengthening 14 -8 -3 -6 -1
a:strong 9 -9 0 -1 0
a:such 9 3 0 -11 -1
a:support -12 6 -1 7 0
a:take -3 27 -2 -20 -2
a:taken 6 -2 0 -4 0
a:taking -11 21 -2 -7 -1
a:talk -14 18 -2 -4 -2
a:talks -5 -4 -1 10 0
a:than -1 5 -1 -4 0
a:that 34 8 -38 7 -20
a:the 13 -11 -4 -3 -43
a:their 12 7 -9 -11 -3
a:them 10 8 -11 -4 -3
a:themselves 11 -7 -2 -1 0
a:then -7 11 -2 -5 -2
a:there 20 1 -15 -1 -5
a:these 14 1 -5 -9 -1
a:they 3 5 -9 1 -2
a:think -18 7 -5 20 -1
a:this 5 -12 -4 10 -2
a:those 1 -17 16 -11 9
a:through -1 18 -8 -5 -4
a:throughout -1 -10 12 -1 0
a:to 2 -6 -7 -12 5
a:together -18 1 -1 22 -3
a:took 6 -3 0 -3 -1
a:try -3 -5 0 10 0
a:ukrainian 7 -6 0 0 0
a:up 5 -6 -8 13 -4
a:upon -12 8 -2 6 -2
a:urging 7 -4 -1 -3 0
a:us -11 9 -4 9 -3
a:very 8 -2 -5 2 -3
a:virtually -5 -4 -3 9 -3
a:want 0 5 0 -5 0
a:warmly -10 0 0 11 0
a:was 64 -24 -5 -36 -2
a:we -4 10 -14 14 -9
a:weekly -3 6 -3 -1 -1
a:welcome -2 5 0 -3 0
a:well 4 11 -2 -6 -4
a:were 38 -18 -6 -12 -2
a:what -10 9 -6 9 -2
a:when 7 -19 18 -4 -3
a:where 9 6 -2 -10 -4
a:which 31 -20 31 -49 7
a:while -18 33 -2 -13 0
a:who -21 -4 25 2 -4
a:whose -12 1 -3 14 0
a:will -55 39 0 20 -6
a:with -2 14 -9 -30 15
a:within 14 -14 -7 8 -3
a:working -2 -2 0 5 0
a:would 16 -42 31 -4 -2
a:you -31 32 -2 9 -8
a:young 5 0 0 -4 0
a:– 10 2 -3 -10 -1
a:— 12 32 -13 -26 -5
about-class=c0 -13 0 6 6 0
about-class=c10 16 -8 0 -9 0
about-class=c13 -3 10 -1 -6 0
about-class=c19 -7 9 0 -2 0
about-class=c25 10 -5 -3 -5 -1
about-class=c52 -11 10 -3 6 -1
about-class=c57 10 -4 -1 -2 -3
about-class=f0 -13 9 -1 6 0
about-class=f1 0 -8 9 0 0
about-class=f157 16 -8 0 -9 0
about-class=f252 -7 9 0 -2 0
about-class=f326 8 -4 -3 -4 -1
about=IT 0 -8 9 0 0
about=OTHER 3 -8 0 7 0
about=PEOPLE -6 15 0 -7 0
about=POST 13 11 -6 -19 -2
about=STATE -24 10 17 -3 0
about=THING 8 -7 -3 3 -2
adv=actually 14 -5 -3 -8 -1
adv=already 6 -1 -1 -3 0
adv=also -5 -2 10 4 -8
adv=back 4 -12 13 -4 -1
adv=currently -1 -3 -1 6 -1
adv=down 2 4 -9 -8 12
adv=even -4 10 -3 -4 -1
adv=ever 6 -2 -2 -3 0
adv=far 2 -4 -3 8 -1
adv=forward 8 -4 0 -3 0
adv=here -20 0 -1 28 -6
adv=in -7 12 -3 -3 0
adv=just 9 -4 0 -3 -1
adv=later -4 8 0 -2 0
adv=not 1 -4 -1 -6 11
adv=now 7 0 -10 2 -3
adv=obviously -2 5 -1 -2 0
adv=of -16 23 -2 -6 -2
adv=so -4 15 -3 -7 -2
adv=soon -6 -7 12 0 0
adv=then -4 23 -8 -10 -2
adv=there -9 -1 -5 17 -4
adv=together -3 -5 0 12 0
adv=up 14 -8 -2 -1 -1
adv=warmly -3 -1 -1 5 0
adv=when 5 0 5 -9 0
adv=why 7 -3 -1 -3 -1
against=STATE 6 -1 0 -5 0
alone 8 7 -21 -9 -30
along-class=c22 0 -4 -1 -3 10
along-class=f290 0 -4 -1 -3 10
along=THING 0 -4 -1 -3 10
amod=actual -6 8 -1 0 0
amod=additional -2 4 -5 2 -1
amod=bilateral -21 2 15 4 -2
amod=brief -4 -4 0 9 -1
amod=brutal -20 -1 0 21 0
amod=close 10 -6 -1 -3 0
amod=detailed 2 -6 9 -5 -1
amod=direct 21 -5 -2 -20 3
amod=economic 4 3 -7 -2 -1
amod=executive -6 9 0 -3 -1
amod=extensive 6 -5 0 -1 -1
amod=few 14 -6 -1 -6 -1
amod=first 2 1 8 -6 -3
amod=foreign -11 -1 0 12 0
amod=fruitful 5 0 0 -1 -1
amod=g7 6 -4 -2 0 0
amod=good 8 -6 0 -1 -1
amod=important 5 5 -2 -4 -3
amod=indirect -9 -5 0 15 0
amod=international 1 -8 -3 -6 15
amod=joint 14 -8 -1 -4 -1
amod=last 10 -4 -1 -6 0
amod=military -2 -2 -1 5 -1
amod=ministerial 12 -3 -2 -8 -1
amod=presidential 10 -11 4 -4 0
amod=private -7 -3 0 9 0
amod=productive 12 -5 -2 -4 0
amod=quad -5 8 -1 0 0
amod=recent 22 -15 -1 -3 -2
amod=regional -5 0 16 -9 -1
amod=rotational -9 5 -1 3 0
amod=russian -23 -3 -1 25 0
amod=second 11 1 -1 -11 0
amod=seventh 12 -5 0 -7 0
amod=special 14 -7 0 -7 0
amod=successful -3 -7 -4 11 -1
amod=unprovoked 12 0 0 -11 0
amod=upcoming -28 37 -1 -5 -1
amod=virtual 11 -9 0 -1 -1
as-class=c13 -5 -3 -5 13 -2
as-class=c16 -1 -8 0 11 0
as-class=f175 -5 -3 -5 13 -2
as-class=f202 -1 -8 0 11 0
as=POST 5 -24 -10 30 -4
as=THING 3 -5 -5 6 -2
at-class=c11 -16 -6 7 17 -3
at-class=c13 3 -3 4 -16 9
at-class=c19 3 2 6 -9 -1
at-class=c6 -9 17 3 -9 -1
at-class=f163 -16 -6 7 17 -3
at-class=f175 3 -3 4 -16 9
at-class=f248 0 5 6 -7 -1
at-class=f76 -9 17 3 -9 -1
at=POST -4 12 7 -13 -3
at=THING -10 -5 11 -2 6
aux='ll -1 26 -11 -14 -3
aux='m -17 15 -3 5 -2
aux='re -13 -2 0 19 -5
aux='s -4 11 -3 -2 0
aux='ve 26 -11 -1 -13 -2
aux=am 15 -6 -1 -7 0
aux=are -11 -17 -7 38 -3
aux=be 5 9 4 -15 -3
aux=been -14 -4 0 18 0
aux=did 18 -16 -6 -9 13
aux=had -1 10 -5 -2 -2
aux=has 32 -13 -5 -11 -3
aux=have 11 -19 -7 20 -6
aux=is -30 28 -18 23 -3
aux=may -12 -15 34 -7 -2
aux=will -30 42 16 -23 -7
aux=would 8 5 -16 2 -1
b:'ll -13 45 -13 -18 -4
b:'m -11 16 8 -20 7
b:'re -8 -4 -15 29 -4
b:'s -36 34 -29 35 -14
b:'ve 41 -15 -11 -7 -7
b:( 14 -9 -3 -4 -1
b:+ -4 12 -1 -6 0
b:, 2 -3 -47 19 6
b:- 8 -3 0 -4 0
b:-- 8 -10 13 -9 0
b:. -17 29 -4 -9 -1
b:: 16 2 -5 -11 -3
b:CD -22 38 0 -14 -1
b:COUNTED 42 9 -16 -31 -7
b:E-announcement -29 -4 29 4 -1
b:E-call 39 -8 -13 -14 -3
b:E-invasion -15 -4 -2 21 -1
b:E-letter 6 6 0 -11 -2
b:E-meeting 14 2 -2 -11 -3
b:E-sanction -4 -1 0 7 -1
b:E-session 9 -13 5 0 -3
b:E-signing 16 10 -5 -17 -3
b:E-summit 4 14 -5 -11 -1
b:E-talks -32 -9 8 42 -8
b:E-visit 12 -5 0 -5 -1
b:FORCES 8 16 -12 -16 3
b:NAME 3 13 -2 2 -21
b:PEOPLE 9 -3 -30 33 -13
b:POST 29 0 -24 -13 -35
b:STATE 5 13 -24 -9 4
b:THING 34 0 -49 -22 13
b:TIME 51 -11 -22 -5 -16
b:a -18 -16 20 -2 5
b:able 15 -17 8 -5 -1
b:about 15 15 16 -41 -7
b:accept -18 19 0 -1 0
b:actual -6 8 -1 0 0
b:actually 14 -5 -3 -8 -1
b:additional 8 -4 0 -1 -2
b:after 20 14 -6 -26 -1
b:ago 15 -9 0 -5 0
b:ahead -19 8 13 -2 0
b:all -26 32 -9 5 -2
b:already 29 -23 -1 -5 0
b:also -4 28 -8 -7 -10
b:am 7 -20 -6 19 -2
b:american -2 -3 -1 0 9
b:an -31 51 2 -15 -7
b:and -1 28 7 -26 -21
b:announced 7 -4 -2 0 0
b:announcing 2 6 -2 -7 -2
b:annual -12 6 -5 10 -1
b:another 6 -1 -1 -4 -1
b:any -18 -19 5 -11 43
b:are -40 -15 -6 57 2
b:as -42 25 -20 25 9
b:ask 8 -4 9 -12 -2
b:asked 7 -13 -8 16 -1
b:at 29 -21 5 -10 -7
b:based 6 -3 -1 -3 -1
b:be -55 46 27 -10 -10
b:because -9 -2 -7 20 -1
b:been 7 -26 -6 22 3
b:before 24 -6 -2 -15 -3
b:begin -9 16 -2 -8 -1
b:being -27 4 -6 30 -2
b:believe -5 3 -1 4 0
b:bilateral -21 2 15 4 -2
b:both 26 -33 -3 14 -2
b:brief -4 -4 0 9 -1
b:bring 10 -6 9 -14 -2
b:brutal -20 -1 0 21 0
b:but 10 -6 -3 3 -2
b:by 19 -16 1 -1 -3
b:called -18 16 -2 5 -1
b:came 8 -7 0 -1 0
b:can -5 7 -6 6 -1
b:certainly 9 -18 11 -2 0
b:chosen 6 4 -5 -4 -1
b:clear 6 -2 -1 -3 0
b:clearly -11 -1 0 -1 14
b:close 10 -6 -1 -3 0
b:come 14 -18 16 -11 0
b:comes -4 -6 -5 15 -1
b:coming 19 3 -11 -11 -1
b:concluded 13 -10 0 -4 -2
b:condemned -14 0 0 15 0
b:conducting -14 -4 -1 19 0
b:confirm 25 -16 -4 -8 -2
b:continue 8 12 -8 -13 -4
b:continuing -13 -5 -2 21 -1
b:currently -1 -3 -1 6 -1
b:daily -5 2 -5 9 -1
b:decided 29 -20 -5 -6 -3
b:despite 1 -8 -1 11 -2
b:destabilizing 15 -4 -2 -11 -1
b:detailed 2 -6 9 -5 -1
b:did 20 -10 -7 -13 12
b:direct 26 -5 -3 -22 3
b:discussed -8 18 0 -9 0
b:do -9 -2 5 -5 11
b:does 27 -13 -7 -2 -3
b:down -20 -10 -3 13 19
b:due 0 6 -2 0 -1
b:during 29 1 -9 -16 -7
b:each 9 -1 -2 -4 -3
b:eager -15 23 0 -6 0
b:earlier 25 -11 -4 -9 -2
b:economic 6 3 -7 -4 -1
b:encouraged -5 17 -4 -9 -1
b:end -4 -1 0 7 0
b:especially 5 -1 -3 1 -1
b:even -4 10 -4 -4 -1
b:ever -3 -9 -2 15 0
b:every 18 -12 0 -7 -1
b:executive 6 5 -1 -9 -1
b:expect -22 -26 60 -9 -5
b:expected -12 -10 13 8 0
b:extensive 6 -5 0 -2 -1
b:far -6 -10 -9 6 16
b:federal 6 -1 -1 -4 -2
b:few 14 -7 -1 -7 -1
b:final 5 0 0 -5 0
b:first 48 -18 -3 -22 -5
b:first-ever -12 -18 -3 35 -1
b:follow 10 -3 -3 -6 -1
b:following 38 -27 -2 -9 -2
b:for -31 12 0 19 -7
b:foreign -10 6 -1 7 -1
b:forward -19 32 7 -16 -4
b:from 5 2 17 -20 -4
b:fruitful 5 0 0 -1 -1
b:further -4 -19 26 -4 -1
b:get 44 -15 -9 -17 -3
b:go -10 8 3 2 -1
b:going -5 21 0 -26 12
b:good -5 3 -10 11 0
b:got -9 19 -3 -3 -2
b:great 5 -5 -5 6 -1
b:guess 5 5 -4 -7 -4
b:had 38 -29 -15 11 -5
b:happen -5 6 -4 0 -1
b:happened 2 10 -2 -9 -5
b:has 30 -23 -10 10 -6
b:have -11 -38 -8 30 24
b:having -5 -2 -5 11 -5
b:he -18 -6 5 2 17
b:hear -11 15 -1 -4 0
b:heard 25 -22 -2 -3 0
b:held 6 -4 0 -1 0
b:her 16 11 -1 -22 -5
b:here 11 10 -6 -12 -1
b:him -2 -13 19 -5 -2
b:his -6 12 4 -15 5
b:historic -6 -8 0 16 0
b:honored -3 8 -1 -4 -1
b:hope -22 36 -1 -15 -1
b:host -11 17 -3 -7 -1
b:how -2 -2 -4 10 -2
b:human -6 -10 0 17 0
b:i 21 -11 -4 8 -20
b:if -8 -5 -2 17 -3
b:immediately 8 -6 0 -3 0
b:important -15 7 -6 20 -4
b:in -3 -13 -20 16 11
b:including -12 21 -2 -4 -4
b:indirect -9 -5 0 15 0
b:intend -5 8 -2 -2 0
b:international -9 1 -2 -5 15
b:into -17 4 -1 15 -1
b:is -44 -12 15 60 -22
b:it -11 16 -16 17 -6
b:its 9 -4 -1 -4 0
b:join -6 -5 0 11 0
b:joining -4 -2 0 8 -1
b:joint 14 -8 -1 -4 -1
b:just 8 7 -5 -10 -1
b:know -16 9 -9 20 -2
b:last 33 -19 0 -12 0
b:late 6 1 -1 -5 0
b:later 1 -5 -3 4 -1
b:led 8 -3 0 -5 0
b:look -21 21 16 -14 -2
b:looks -7 -2 13 -1 0
b:made 5 0 5 -6 -2
b:main -10 2 -1 10 -1
b:major -8 -6 -1 15 0
b:make -17 22 -6 2 -3
b:making 18 -2 8 -18 -4
b:may -1 -15 30 -14 -4
b:me -10 1 -6 18 -6
b:might -6 -7 16 -2 0
b:military -2 -10 -2 15 0
b:ministerial 12 -3 -2 -8 -1
b:more -25 32 8 -15 -1
b:most 6 7 -2 -11 -1
b:much -12 -27 9 32 -3
b:multilateral -24 5 -1 19 0
b:my 10 -28 -5 6 17
b:n't -20 -17 12 -6 29
b:near -1 -3 11 -7 0
b:new -4 8 8 -13 -1
b:no -26 -4 -1 -7 40
b:not -7 3 4 -19 19
b:note -11 -6 0 19 -1
b:now -7 -10 5 13 -2
b:of 15 -4 4 -22 -7
b:off 13 -18 -4 8 0
b:on -3 -6 -1 -1 11
b:oppose -6 -2 -1 10 0
b:or 2 6 -4 1 -2
b:other 5 -5 1 1 -1
b:our 15 0 -5 -1 -10
b:out -7 -12 34 -21 6
b:over 15 -14 -2 4 -2
b:participate 0 -9 -1 11 0
b:particularly 19 -5 -4 -9 -1
b:plan -8 13 -6 -1 -2
b:planning -16 24 -4 -11 9
b:pleased 8 -4 -2 -1 0
b:presided 5 -3 0 -2 0
b:presidential -1 -18 3 17 -1
b:prior -1 4 0 -5 0
b:private -7 -3 0 9 0
b:productive 13 -5 -2 -5 -1
b:proud 8 -13 -4 10 -3
b:provided 12 -6 -2 -4 -1
b:pursuing 2 -8 -2 9 0
b:quad -5 8 -1 0 0
b:raised 15 -9 0 -6 0
b:reaffirmed 14 2 -4 -12 -1
b:recent 23 -15 -1 -3 -3
b:regional -10 9 15 -12 -2
b:reiterate 7 -2 0 -3 -1
b:returned 8 -3 -2 -2 -2
b:rotational -9 5 -1 3 0
b:russian -23 -3 -1 25 0
b:said 10 -20 21 -7 -4
b:same 0 -4 -1 5 -1
b:saw 5 0 0 -2 0
b:say -17 13 -3 6 0
b:second 5 23 -4 -23 -1
b:see -43 14 22 11 -4
b:seen 10 -7 -6 4 -5
b:sent 10 -4 -2 -3 -2
b:seventh 12 -5 0 -7 0
b:share -15 15 4 -2 -2
b:she -7 11 6 -8 -3
b:short -12 -9 0 21 -2
b:since 11 -4 0 -5 0
b:so 17 -7 7 -11 -4
b:some 8 30 -10 -28 -5
b:speak -3 -20 3 23 -2
b:special 9 6 -4 -14 -1
b:spent 7 -4 -1 -1 0
b:started 11 -6 -1 -3 0
b:strengthened -1 -4 0 6 0
b:strongly -6 21 0 -15 -1
b:successful -7 -10 -5 21 -1
b:supposed -5 16 -5 -4 -1
b:sure 12 -20 15 -7 -2
b:take -4 -7 12 -2 0
b:taken 21 -7 -5 -10 -1
b:taking -5 -5 -1 12 0
b:talk 10 -12 14 -12 0
b:talking -4 -5 -2 14 -1
b:thank -6 -17 -3 30 -3
b:that -17 4 9 6 -11
b:the 17 12 -29 -17 -23
b:their 12 -11 8 -5 -7
b:them 14 -10 9 -13 0
b:then 20 1 -10 -8 -2
b:there -5 -22 -6 3 29
b:these 5 -9 -20 27 -6
b:they 1 7 12 -14 -6
b:think 6 6 -11 1 -3
b:third 15 -11 -1 -5 0
b:this -10 6 -40 44 -21
b:those -5 12 3 -5 -6
b:through -23 1 -7 28 -2
b:throughout 23 -1 -2 -18 -2
b:to -6 3 7 -18 -8
b:together 15 -11 -4 2 -1
b:took 7 -3 -1 -3 0
b:understand -8 22 -3 -9 -3
b:unjustified -4 -2 0 5 -1
b:until 1 6 -4 -6 0
b:up 2 -9 -2 8 0
b:upcoming -28 37 -1 -5 -1
b:us -2 -8 -8 23 -5
b:use 1 7 -1 -7 0
b:various -9 4 0 7 0
b:very 31 -13 0 -12 -8
b:virtual 17 -12 0 -3 -1
b:want -5 -3 -3 9 -2
b:wanted 2 -16 -2 16 0
b:was 75 -24 -12 -30 -12
b:we -5 10 3 -7 -10
b:welcome -11 -1 -2 17 -5
b:welcomed 11 -1 0 -9 0
b:well 9 6 0 -13 0
b:were 39 -11 -5 -21 -2
b:what -32 46 12 -22 -9
b:when -22 -8 36 -5 -3
b:whether -2 -1 -3 6 -1
b:which -2 12 -3 -7 -2
b:while -26 11 -5 18 -1
b:who -11 13 0 2 -3
b:why -10 15 -15 -20 29
b:will -61 64 69 -64 -14
b:with 3 11 -10 -5 -2
b:working -4 7 0 -1 -1
b:would -6 -3 31 -18 -4
b:you 19 -54 6 26 -1
b:your 3 -4 -12 15 -5
b:– 17 -13 5 -5 -3
b:— 29 -16 -1 -19 6
bare-class=c11 -2 -7 -4 16 -4
bare-class=c13 -7 -4 0 11 0
bare-class=c29 -4 -1 -1 5 -2
bare-class=c3 1 -6 3 4 -2
bare-class=c33 -4 6 -1 -3 0
bare-class=c43 1 -9 15 -8 -2
bare-class=c44 12 -10 -1 -1 0
bare-class=c49 -10 -1 0 11 0
bare-class=c52 6 0 0 -3 0
bare-class=f162 -3 -9 -2 13 -1
bare-class=f175 -2 -2 0 5 0
bare-class=f176 -5 -1 0 7 0
bare-class=f26 1 -6 3 4 -2
bare-class=f383 -4 -1 -1 5 -1
bare-class=f437 -4 6 -1 -3 0
bare-class=f575 -3 -9 16 -6 -1
bare-class=f662 -10 -1 0 11 0
bare=NAME -3 -2 -1 9 0
bare=OTHER -8 -10 14 4 -2
bare=PEOPLE 6 1 0 -4 0
bare=POST -4 4 -8 11 -3
bare=THING 3 -5 -1 5 -1
bare=TIME 4 -18 -2 20 -5
because=POST -15 1 0 13 0
between=NAME 8 -16 21 -11 -1
between=PEOPLE 17 -7 -1 -8 0
between=POST -20 4 -4 8 13
between=STATE -2 13 -5 -6 -1
by-class=c17 6 -2 0 -1 0
by-class=f221 6 -2 0 -1 0
by=POST 19 9 -9 -18 -2
by=STATE 7 -3 0 -5 0
capital 17 20 -1 -32 -11
class=c10 -13 7 2 -7 9
class=c11 15 -1 -7 -2 -5
class=c13 30 -30 6 2 -8
class=c15 -16 -9 -4 35 -6
class=c16 -5 -2 -2 11 -3
class=c21 -8 -1 0 11 0
class=c22 24 -16 -1 -6 0
class=c23 12 25 -13 -20 -4
class=c24 19 -5 -1 -11 -1
class=c29 -2 -1 -7 -8 16
class=c3 0 16 -26 -24 7
class=c31 -19 -10 3 30 -5
class=c34 -4 16 -3 -8 0
class=c35 25 -29 6 3 -8
class=c38 14 -19 -10 16 -7
class=c4 -1 17 1 -11 -2
class=c42 1 19 7 -26 -22
class=c44 -15 27 -1 -12 -1
class=c45 -3 4 2 4 -6
class=c47 -3 -6 -14 -5 12
class=c48 21 -4 -11 -5 -6
class=c49 6 -8 -2 6 -2
class=c50 -7 4 5 -4 -7
class=c52 -10 -1 0 11 0
class=c54 -15 -7 -5 30 -2
class=c57 -12 1 14 -2 -1
class=c58 20 -14 -1 -5 -1
class=c6 14 -14 20 -16 -6
class=c7 36 -9 -6 -19 -4
class=f102 21 -8 -5 -9 -3
class=f113 17 -5 -1 -10 -1
class=f153 -9 -8 4 0 11
class=f157 -3 15 -2 -9 -2
class=f166 10 -6 -6 6 -4
class=f169 -1 9 -1 -6 -1
class=f175 18 -11 -3 -5 -1
class=f176 -5 1 -3 10 -1
class=f178 11 -9 -6 5 -5
class=f180 5 -13 17 -9 -1
class=f192 1 -1 -1 6 -3
class=f201 -1 -6 -1 11 -2
class=f203 -5 -2 -2 11 -3
class=f26 -5 0 -14 -2 13
class=f27 8 4 -2 -10 0
class=f276 -8 -1 0 11 0
class=f28 -4 20 -10 -11 -4
class=f288 7 -6 0 -1 0
class=f298 11 25 -13 -20 -4
class=f316 14 -3 -1 -10 -1
class=f34 -10 21 -1 -6 -1
class=f36 13 -6 -2 -2 0
class=f383 -4 9 -6 -1 -4
class=f407 0 -9 -7 18 -2
class=f408 -12 -6 12 7 -2
class=f409 1 7 -3 -6 -1
class=f42 -4 1 5 -2 -1
class=f446 -4 16 -3 -8 0
class=f453 7 -1 0 -7 0
class=f455 12 -8 4 -6 -1
class=f457 7 -21 3 16 -7
class=f497 14 -19 -10 16 -7
class=f560 -3 -13 9 10 -4
class=f561 9 -9 -2 -4 6
class=f562 -17 25 12 -17 -15
class=f563 10 18 -12 -10 -8
class=f564 1 -6 0 7 0
class=f565 -16 -8 6 12 6
class=f568 11 -6 -3 0 0
class=f570 -9 28 2 -20 -2
class=f572 16 -1 -3 -10 -1
class=f593 -7 17 -1 -11 0
class=f611 -5 3 -4 8 -1
class=f612 -5 3 13 -11 -1
class=f613 8 0 -1 -3 0
class=f622 -3 11 -3 -3 -1
class=f624 -3 -5 0 11 -1
class=f631 1 1 -4 5 -3
class=f632 -7 -4 3 -9 9
class=f633 12 -2 -7 -17 13
class=f636 -5 -3 -2 8 -1
class=f638 0 3 -9 7 -2
class=f639 -1 5 -3 -1 0
class=f640 -3 -7 8 5 -5
class=f654 12 1 -10 -3 -6
class=f655 10 -5 -1 -3 -1
class=f664 6 -8 -2 6 -2
class=f668 -16 9 6 -1 -7
class=f691 -10 -1 0 11 0
class=f726 -3 -5 -2 11 -1
class=f729 -7 -4 -1 10 -1
class=f730 -3 0 -3 9 -1
class=f767 -10 2 14 -5 -1
class=f77 6 9 0 -14 -3
class=f777 3 -8 0 5 0
class=f778 17 -6 -2 -10 -2
class=f78 -4 -13 21 -1 -3
class=f80 13 -8 -2 -4 0
clause -5 5 -14 -15 25
complement -14 35 -16 -10 3
complement-class=c13 -2 5 -3 -2 -1
complement-class=c2 -7 8 -1 -1 0
complement-class=c31 6 -8 -2 3 0
complement-class=c42 -18 3 -4 7 12
complement-class=c47 8 1 -1 -7 -2
complement-class=c56 8 1 -5 -6 -1
complement-class=f175 -2 5 -3 -2 -1
complement-class=f18 -6 8 -1 -1 0
complement-class=f408 6 -8 -2 3 0
complement-class=f497 -2 5 0 -4 0
complement-class=f559 2 -15 -1 3 13
complement-class=f560 -22 23 -1 -2 0
complement-class=f561 -2 -1 -3 6 -1
complement-class=f632 -12 15 -1 -2 -2
complement-class=f634 14 -11 -1 -4 -1
complement-class=f739 11 -2 -5 -6 0
conj 19 -14 -23 6 9
cop='s -24 13 -2 13 -1
cop=be -2 0 11 -6 -3
cop=been -23 -3 -1 30 -3
cop=is 8 -19 9 7 -5
cop=was 38 -26 -4 -5 -2
cue=after 27 8 -7 -23 -4
cue=again -14 18 13 -13 -6
cue=always 6 0 0 -5 0
cue=any -16 -13 1 -20 47
cue=before -9 -9 -9 28 -4
cue=can 2 27 -20 -2 -7
cue=could -28 16 2 11 -2
cue=every 18 -13 0 -6 -1
cue=how 3 18 1 -18 -5
cue=if 5 -13 3 -4 9
cue=just 57 5 -20 -35 -8
cue=may 0 -19 22 -16 10
cue=might -6 -7 16 -2 0
cue=must -4 -5 0 8 0
cue=n't -2 -12 14 -23 22
cue=no -52 -27 8 -6 75
cue=not -39 -6 -10 -15 69
cue=should -23 1 12 12 -3
cue=since 6 -20 16 -1 -1
cue=today 27 -21 -4 6 -11
cue=when -14 -32 40 10 -5
cue=whether 5 -3 -5 4 -3
cue=why -21 31 -20 -18 27
cue=would -33 -2 31 15 -10
det=a 6 -37 15 -13 19
det=all -7 22 -5 -8 0
det=an -3 33 -5 -24 -4
det=another 5 1 -1 -3 -1
det=any -19 -7 8 -7 25
det=none -6 -19 18 18 -24
det=some 6 7 -5 -9 -1
det=that -11 7 7 2 -5
det=the -5 2 -3 1 -10
det=these -2 3 -15 17 -3
det=this -6 -1 -21 27 -7
det=those -7 7 4 -1 -5
during-class=c11 -1 -3 5 0 0
during-class=f164 -1 -3 5 0 0
during=TIME -1 -3 5 0 0
for-class=c11 4 -2 -8 9 -3
for-class=c19 11 -6 -1 -5 -1
for-class=c3 6 0 0 -4 0
for-class=f162 -8 0 0 12 -2
for-class=f163 16 -8 -6 -3 0
for-class=f28 6 0 0 -4 0
for=E-talks 5 0 1 -5 0
for=POST 14 6 -11 -4 -4
from-class=c0 -15 20 -1 -4 -2
from=NAME 12 0 -4 -7 -1
from=POST 8 -4 -1 -3 0
from=STATE -3 -4 -4 14 -2
hhw='s -7 17 -4 -17 9
hhw=, -5 14 -8 -3 0
hhw=asked -8 9 -7 6 -1
hhw=continue -8 -2 8 2 -1
hhw=do 6 0 -1 -3 0
hhw=focused -7 12 -4 -3 0
hhw=going -13 11 9 -7 -1
hhw=had 18 -12 -3 -2 -2
hhw=have -9 9 -10 -2 11
hhw=here -2 -3 -5 12 -1
hhw=is -8 -11 9 2 7
hhw=know 4 -9 12 -4 0
hhw=let 12 -4 -1 -7 0
hhw=made 1 -9 11 -4 0
hhw=one -2 5 -3 0 0
hhw=opportunity -5 10 -3 -2 -1
hhw=possibility -17 -21 20 20 -3
hhw=proud -15 19 -3 -3 -1
hhw=reason -4 -6 -2 -3 14
hhw=said 13 -8 -3 0 -2
hhw=say -8 18 -3 -6 -1
hhw=share -11 13 0 -2 0
hhw=so 10 -2 0 -6 0
hhw=sure 0 -8 9 0 0
hhw=thank -9 -4 -3 13 -2
hhw=think 1 -3 -5 8 -1
hhw=thought -8 -2 -4 13 -3
hhw=understand 4 -12 11 -1 0
hhw=want 1 5 -2 -4 0
hhw=wanted 6 -1 0 -2 0
hhw=welcome -14 13 -1 2 -1
hhw=why -12 7 -7 10 -1
hhw=work -13 14 -1 -1 0
hsubj=E-announcement -6 18 -4 -8 -1
hsubj=E-call 10 -1 -3 -4 0
hsubj=E-visit -7 9 0 -1 0
hsubj=HE -9 12 -17 -11 22
hsubj=I 0 -35 29 25 -23
hsubj=IT 14 5 -7 -9 -6
hsubj=NAME -7 10 -2 2 -1
hsubj=OTHER -13 -10 22 1 -4
hsubj=PEOPLE 3 2 -5 3 -3
hsubj=POST 8 14 -15 -12 -7
hsubj=STATE -7 -11 11 8 -1
hsubj=THING 24 2 -9 -14 -4
hsubj=THIS -2 -11 -4 14 -2
hsubj=WE 9 0 1 -15 3
hsubj=YOU -5 26 -8 -4 -10
htold=denied -38 18 14 -11 18
htold=expected -17 39 -2 -20 -2
htold=happened 103 -45 -47 -25 -9
htold=none -30 0 -15 34 -6
htold=ongoing -48 5 -1 55 -14
htold=planned -32 79 9 -45 -16
hw='s 3 -9 0 6 0
hw=, 6 -2 0 -2 0
hw=NAME 18 18 -18 -11 -11
hw=able 12 -25 19 -6 -3
hw=about -4 7 -3 -1 0
hw=accept -18 19 0 -1 0
hw=act 11 -7 -1 -4 -1
hw=action -7 13 -3 -1 -2
hw=actions -7 -3 -1 10 0
hw=address -4 5 -1 0 0
hw=agenda -27 22 -2 6 0
hw=aggression -2 -3 -1 5 0
hw=ahead -6 17 -1 -9 -3
hw=announce 12 -2 0 -9 0
hw=announced -4 11 -2 -3 0
hw=announcing 1 8 -3 -7 -2
hw=appear 3 -5 0 0 0
hw=are -4 -4 1 6 -1
hw=ask 2 15 -5 -13 -1
hw=asked 11 10 -11 -8 -2
hw=be -15 -14 10 21 -3
hw=been 9 -3 -9 -12 11
hw=began 6 -3 -2 -2 -1
hw=begin -8 13 -2 -7 -1
hw=bring 1 -5 10 -6 -2
hw=brought -16 -5 0 19 0
hw=call -2 -6 16 -2 -2
hw=called -29 30 -3 3 -2
hw=came 8 -7 0 -2 0
hw=caused -15 0 0 16 0
hw=chance -3 2 -6 8 -2
hw=chosen 6 4 -5 -4 -1
hw=come 15 -18 16 -11 0
hw=comes 1 7 0 -8 0
hw=coming 25 -6 -9 -9 -1
hw=committed -4 11 -4 -1 0
hw=concerned 8 -1 0 -5 0
hw=concluded 0 5 0 -4 -2
hw=condemned -14 0 0 15 0
hw=confirm 25 -16 -4 -8 -2
hw=congratulate 11 -3 -1 -6 -1
hw=context 11 -9 0 0 0
hw=continuation -1 9 0 -6 0
hw=continue -8 18 -10 1 -3
hw=continues -8 8 0 -1 0
hw=conversation 5 -1 0 -2 0
hw=conversations 13 -5 -1 -4 0
hw=course 21 -14 -1 -4 -1
hw=days -1 14 -2 -9 -1
hw=decided 29 -20 -5 -6 -3
hw=demonstrated 7 -7 -1 0 0
hw=details 2 -3 15 -10 -2
hw=did 14 -11 0 -3 -1
hw=discuss 2 11 0 -8 -4
hw=discussed -7 18 0 -9 0
hw=discussion 1 16 -2 -12 -3
hw=do -4 16 5 -15 -1
hw=doses 10 -4 -2 -6 -1
hw=earlier 11 -9 -1 -2 -1
hw=encouraged -5 17 -4 -9 -1
hw=end 0 -8 -1 11 -1
hw=exchange -1 -10 13 -2 -1
hw=expect -28 -8 51 -12 -5
hw=fact 7 -1 0 -7 0
hw=first 7 -3 0 -2 0
hw=focus -44 43 -6 8 -2
hw=focused 7 -8 0 2 0
hw=following 37 -32 0 -4 -1
hw=follows 7 -2 0 -5 0
hw=get 13 17 -9 -18 -3
hw=give -8 22 -3 -13 0
hw=go -12 16 1 -1 -1
hw=going -43 43 -3 -18 22
hw=good -3 0 -1 5 0
hw=got -4 14 -3 -3 -2
hw=grateful 3 -20 -2 18 -1
hw=had 29 -19 -9 1 -1
hw=happened -13 11 -2 5 -5
hw=has -7 6 0 2 0
hw=have -14 27 -12 -12 10
hw=having -9 0 -4 12 -4
hw=held 2 6 0 -7 0
hw=help 5 -5 -2 3 -3
hw=helped 9 -1 -1 -7 0
hw=here 5 -21 -4 20 -1
hw=hold -11 13 -3 0 0
hw=holding -10 -6 15 1 -4
hw=honor 7 -1 0 -7 0
hw=honored -3 8 -1 -4 -1
hw=hope -9 -8 0 17 0
hw=host 1 10 -2 -9 0
hw=hosting 9 -7 -1 -2 0
hw=importance 8 -4 -2 -4 0
hw=important 1 -2 -1 5 0
hw=includes -4 8 0 -3 0
hw=intend -5 8 -2 -2 0
hw=intention -1 -6 -1 -6 14
hw=issue 14 -3 -2 -8 0
hw=joined 6 -3 0 -1 -2
hw=joining -23 -10 0 35 -1
hw=know -2 -5 -1 10 0
hw=laid 8 -6 -1 -2 0
hw=led 8 -3 0 -6 0
hw=light 0 15 -8 -4 -6
hw=look -19 19 16 -14 -2
hw=looking -3 7 -4 4 -2
hw=looks -9 2 12 -4 -1
hw=lot -5 22 -3 -13 -1
hw=made 8 -7 -2 3 -3
hw=make -13 25 -8 -1 -3
hw=making 20 5 -2 -17 -3
hw=meeting 4 -14 14 -5 -1
hw=meetings 4 -12 0 9 -2
hw=members 14 5 -1 -19 -2
hw=met -6 9 0 -4 -1
hw=month -4 5 0 0 0
hw=move -5 -2 -3 11 -1
hw=nations -7 -1 0 9 0
hw=negotiations -18 -5 -2 23 0
hw=night 8 -7 0 0 0
hw=note -11 -5 -3 19 0
hw=noted 10 -5 -1 -6 -1
hw=occasion 0 -12 -1 12 0
hw=one -4 16 -1 -10 0
hw=ongoing -10 -11 -2 22 -1
hw=opportunity -14 21 -8 1 -3
hw=oppose -6 -2 -1 10 0
hw=order 8 -3 -1 -4 0
hw=outcome -17 11 17 -10 0
hw=part 1 17 -4 -10 -2
hw=participate -8 5 -2 4 0
hw=participated 10 -5 0 -5 0
hw=participation -25 29 -1 -2 0
hw=person 10 -4 -2 -3 -1
hw=place -19 -16 19 16 0
hw=plan -11 -2 -7 7 10
hw=planning -16 24 -4 -11 9
hw=plans -4 -8 14 -4 -1
hw=pleased 8 -5 -2 -2 0
hw=pleasure -19 2 -1 20 -1
hw=presided 5 -3 0 -2 0
hw=presidency 29 -3 0 -26 0
hw=preview -2 9 -2 -5 0
hw=proud 11 -17 -6 13 -3
hw=provided 6 -4 0 -1 0
hw=pursuing 2 -8 -2 9 0
hw=put -10 0 0 11 0
hw=question -19 13 -2 11 -2
hw=reading 20 -7 -5 -8 -1
hw=readout 17 -13 -1 -4 0
hw=reaffirmed 3 5 -2 -5 0
hw=reason 5 -1 -1 -1 0
hw=receive -5 -3 10 -1 0
hw=received 5 -5 0 -1 0
hw=reiterate 14 -7 0 -4 -1
hw=reported 10 -3 0 -5 -3
hw=response 10 -9 0 0 0
hw=result -11 -3 0 15 -1
hw=results 12 -4 -5 -4 -1
hw=returned 9 -4 -2 -2 -3
hw=rule -3 -6 13 -2 -2
hw=said 6 11 2 -14 -3
hw=saw 10 -3 -1 -4 -1
hw=say -1 10 -3 -6 0
hw=saying -8 -7 -5 19 -1
hw=see -8 14 2 -6 -5
hw=seeing 3 -12 -1 10 0
hw=seen 4 -6 -5 9 -5
hw=send -8 2 -2 10 0
hw=sent 0 -11 0 -4 17
hw=session 15 -10 -1 -4 0
hw=set -1 5 -3 -2 0
hw=signals 4 -6 0 3 0
hw=significance -8 21 -2 -10 0
hw=speak 0 -36 4 31 0
hw=specifics -8 10 0 -2 0
hw=spent 12 -6 -1 -4 0
hw=spoke 10 -5 0 -3 0
hw=started 16 -3 0 -13 0
hw=step 16 -12 0 -6 0
hw=strengthen -2 6 0 -2 -1
hw=strengthened -1 -4 0 6 0
hw=summit 18 -14 -1 -2 -1
hw=supposed -5 16 -5 -4 -1
hw=sure 12 -20 15 -7 -2
hw=take -2 -1 10 -23 14
hw=taken 19 -5 -3 -12 -1
hw=taking 0 -8 0 10 0
hw=talk 10 -11 13 -12 0
hw=talking -3 1 -1 5 -1
hw=talks -17 0 0 19 0
hw=tell -8 0 -4 13 -2
hw=terms -20 10 -1 -4 14
hw=thank 2 -18 -4 25 -2
hw=that 5 5 -7 -2 0
hw=there 1 -3 -4 6 -1
hw=think 26 -17 9 -16 -2
hw=those -4 6 -1 0 0
hw=time 8 -23 10 6 -2
hw=today 11 -2 0 -7 -1
hw=told 5 -14 0 10 -1
hw=tomorrow -5 12 -3 -3 0
hw=took 7 -3 -1 -3 0
hw=top -23 -8 -1 32 0
hw=traveling -5 11 -3 -5 -1
hw=underscore -4 6 -1 -1 0
hw=use 1 7 -1 -7 0
hw=visit -14 15 3 -5 -1
hw=visiting -5 -2 0 9 0
hw=vote 14 -7 -6 -1 -1
hw=want -6 -1 0 7 -1
hw=wanted -2 -2 -1 6 -1
hw=was 14 -5 -1 -6 0
hw=week 17 -7 -4 -7 -1
hw=welcome -36 19 -4 20 -1
hw=welcomed 17 -14 -1 -3 -1
hw=what 2 13 -6 -11 -2
hw=why 0 9 -2 -6 -2
hw=work -23 -2 0 26 0
in-class=c11 6 -8 7 -5 -1
in-class=c13 -10 -7 -1 18 -1
in-class=c19 -5 1 7 -3 0
in-class=c25 -12 -4 11 6 -1
in-class=c3 -3 16 -7 -9 -2
in-class=c40 0 4 -8 2 -1
in-class=c42 8 -3 -1 -1 0
in-class=c44 7 0 0 -6 -1
in-class=c48 10 -4 0 -8 0
in-class=c52 -7 -4 -2 13 0
in-class=c58 11 -2 -3 -8 -1
in-class=c6 -5 5 0 0 0
in-class=f164 9 -9 9 -8 0
in-class=f175 -10 -7 -1 18 -1
in-class=f26 -5 9 -4 -2 -1
in-class=f28 -1 9 -2 -6 -1
in-class=f323 -8 -3 13 -3 0
in-class=f521 0 4 -8 2 -1
in-class=f563 8 -3 -1 -1 0
in-class=f589 7 0 0 -6 -1
in-class=f658 10 -4 0 -8 0
in-class=f689 -6 -4 -1 9 0
in=COUNTED -3 12 -5 -2 0
in=NAME 7 1 7 -13 -3
in=PEOPLE -6 -4 -1 9 0
in=POST -30 8 19 7 -5
in=STATE -29 10 -15 23 9
in=THING 8 -26 -5 26 -4
in=TIME -7 9 4 -2 -2
in=about -1 2 7 -4 -2
in=after 28 -7 -3 -17 -1
in=as -10 3 -9 0 15
in=at 20 -9 8 -16 -5
in=by 13 -17 -3 5 -1
in=during 6 11 -8 -3 -7
in=following 12 -7 -1 -3 0
in=for -29 7 -11 27 2
in=from 5 -1 10 -12 -3
in=in -19 6 0 23 -12
in=including -5 10 0 -1 -3
in=into -18 4 -1 15 -1
in=of -15 4 28 -22 1
in=off 17 -23 -2 8 0
in=on 15 -33 -1 2 16
in=out 23 -12 7 -16 -1
in=over 7 -4 -1 -3 0
in=since 8 -3 0 -3 0
in=through -12 -6 0 20 -1
in=throughout 21 1 -1 -19 -2
in=to -23 17 12 -14 6
in=upon 6 -1 0 -4 0
in=with -24 10 -5 15 3
into=NAME -5 16 -4 -10 -1
into=STATE -1 -2 -1 -1 9
into=THING 9 -1 -4 -5 -6
mark=about 13 0 0 -11 -1
mark=after 7 -1 -1 -4 0
mark=as 8 12 -6 -15 -2
mark=because -11 9 -6 9 -1
mark=by -7 13 -1 -4 -1
mark=for -29 11 -5 24 -3
mark=if -5 -3 4 6 -4
mark=of -1 -3 0 -8 14
mark=on -6 -3 8 -2 -1
mark=that -17 12 6 6 -8
mark=to -36 17 31 -13 -8
mark=with -12 14 0 -2 -1
n=admission 13 -8 -2 -4 0
n=aggression -3 -5 -2 11 -1
n=agreement 5 -3 0 -3 0
n=announcement -4 6 3 2 -7
n=appointment -4 9 -1 -3 0
n=assault -5 -2 0 7 0
n=assembly 10 -18 -2 10 0
n=attack 16 -3 -5 -8 -2
n=bombing -22 -9 11 20 -4
n=briefing -2 -8 0 9 -1
n=buildup 5 -6 -1 1 0
n=call 3 1 -4 -15 15
n=ceasefire -1 -6 -1 11 -2
n=ceremony -1 9 -1 -6 -1
n=conference -19 8 10 -8 9
n=congress 4 7 -1 -10 -1
n=consultation 4 14 -9 -9 -4
n=conversation 40 -28 -16 -3 5
n=cop26 -8 -10 19 -1 -1
n=coup 18 -1 0 -17 0
n=decision 18 -11 -2 -6 -1
n=declaration 15 -5 -1 -8 -1
n=delegation 3 -8 0 5 0
n=deployment -9 5 -1 3 0
n=destruction 5 -2 0 -3 0
n=dialogue 0 -15 -1 16 -1
n=discussion -11 3 3 7 -1
n=election 13 -5 -1 -8 -1
n=engagement -18 41 -2 -20 -1
n=establishment 0 -3 -2 7 0
n=evacuation -8 -5 -2 16 0
n=event -5 -2 -2 11 -3
n=exchange -7 2 14 -8 -1
n=g20 13 -12 0 0 0
n=g7 6 14 2 -23 -1
n=independence -8 -1 0 11 0
n=indictment 13 -6 -2 -2 0
n=intervention -7 -4 -1 10 -1
n=interview 10 -13 -2 3 -2
n=invasion -6 -5 0 13 0
n=invitation -18 19 0 -1 0
n=journey 6 -8 -2 6 -2
n=launch 8 5 -5 -10 -4
n=letter 2 9 -1 -5 -2
n=liberation 7 -1 0 -7 0
n=massacre 14 -2 -1 -10 -1
n=meeting 2 15 3 -22 -8
n=memorandum 6 -2 -1 -3 0
n=message 8 -9 -1 -4 4
n=ministerial 1 15 -1 -12 -1
n=mission -5 1 -3 10 -1
n=negotiation 1 -1 -1 6 -3
n=note 6 -1 -2 -3 0
n=operation 11 -1 0 -10 0
n=order 0 6 -1 -5 0
n=request 8 -4 0 -2 0
n=round -14 -11 -5 33 -2
n=sanction 9 -7 4 -5 -1
n=session 10 -6 -6 6 -4
n=statement -2 5 0 -2 0
n=strike 14 -5 -5 -6 -4
n=summit -24 30 -8 8 -8
n=talk -13 1 2 14 -5
n=travel 11 -1 0 -9 -1
n=trip -3 2 -11 -9 17
n=visit -22 17 9 -4 -1
n=war -3 -6 -3 14 -1
n=withdrawal 6 10 -5 -9 -1
names=0 15 -17 -10 4 -38
names=1 12 -11 4 -10 -20
names=2 34 -29 -28 -7 11
names=3 18 -7 -11 0 -13
names=4 8 23 -12 -24 -19
nannouncement|alone 5 -2 3 2 -7
nannouncement|class=c13 30 -16 -3 -12 -1
nannouncement|class=c3 -7 11 3 0 -7
nannouncement|class=f178 12 -5 -1 -6 -1
nannouncement|class=f180 18 -11 -2 -6 -1
nannouncement|class=f27 -2 5 0 -2 0
nannouncement|class=f28 -4 6 3 2 -7
nannouncement|clause 14 -15 -2 5 -1
nannouncement|conj 5 -3 0 -2 0
nannouncement|cue=after 14 -12 -1 -1 0
nannouncement|cue=just -18 23 -1 -2 -1
nannouncement|cue=not -18 23 -1 -2 -1
nannouncement|cue=today 11 -13 -3 2 -1
nannouncement|det=a 5 6 -2 -6 -2
nannouncement|det=an 8 -4 -1 -2 0
nannouncement|det=none 11 -3 0 -6 0
nannouncement|det=the -23 12 -3 17 -1
nannouncement|det=this 7 -5 -2 0 -1
nannouncement|hsubj=I -18 13 10 -2 -2
nannouncement|hsubj=NAME -8 9 0 -1 0
nannouncement|hsubj=POST -20 23 -1 -3 0
nannouncement|hsubj=WE 14 -22 -2 11 -1
nannouncement|htold=happened -30 36 -2 -5 -1
nannouncement|htold=none 2 -26 9 20 -4
nannouncement|htold=planned 11 -7 -1 -4 0
nannouncement|hw=made 5 -2 -1 -1 0
nannouncement|hw=make -11 17 -1 -2 -1
nannouncement|in=about -20 2 0 19 0
nannouncement|in=after 14 -12 -1 -1 0
nannouncement|in=in 9 -5 0 -3 -1
nannouncement|in=of -12 15 0 -2 -1
nannouncement|in=on -1 6 0 -4 0
nannouncement|in=with -30 19 -1 12 0
nannouncement|names=0 23 -34 7 9 -5
nannouncement|names=1 -13 29 -4 -8 -1
nannouncement|names=2 10 0 -1 -8 -1
nannouncement|names=3 -7 13 -2 -7 -1
nannouncement|of=POST -3 8 -1 -3 0
nannouncement|part-class=c11 0 6 0 -2 0
nannouncement|part-class=c37 9 -3 0 -5 0
nannouncement|part-class=c40 6 -3 0 -2 0
nannouncement|part-class=f168 -10 13 -1 -1 0
nannouncement|part-class=f488 6 -2 0 -4 0
nannouncement|part-class=f526 6 -3 0 -2 0
nannouncement|part=THING 12 -4 0 -7 0
nannouncement|plural -14 6 8 4 -3
nannouncement|poss=HE 7 -1 -1 -5 -1
nannouncement|poss=POST 14 -12 0 -2 0
nannouncement|question -2 11 -2 -3 -1
nannouncement|rel=conj -15 19 -1 -1 0
nannouncement|rel=nmod 4 8 -1 -8 0
nannouncement|rel=nsubj 20 -14 -1 -4 -1
nannouncement|rel=obj -2 9 9 -11 -4
nannouncement|rel=obl -23 2 -4 24 -1
nannouncement|rel=other 6 -3 0 -3 0
nannouncement|rel=root 20 -12 0 -5 0
nannouncement|rule=false -2 3 2 5 -7
nannouncement|rule=true 22 -16 0 -6 0
nannouncement|singular 28 1 -8 -17 -4
nannouncement|time=FUTURE_REF -9 10 0 -1 0
nannouncement|time=PAST_REF 5 -4 0 -1 0
nannouncement|time=around -14 -7 10 12 -2
nannouncement|time=none 17 15 -6 -20 -2
nappointment|alone -10 -10 18 3 -1
nappointment|class=c21 -8 -1 0 11 0
nappointment|class=c4 -4 9 -1 -3 0
nappointment|class=c58 13 -5 -1 -8 -1
nappointment|class=c6 13 -7 0 -4 0
nappointment|class=f276 -8 -1 0 11 0
nappointment|class=f34 -4 9 -1 -3 0
nappointment|class=f778 13 -5 -1 -8 -1
nappointment|class=f80 13 -8 -2 -4 0
nappointment|conj -9 -2 0 12 0
nappointment|det=the -28 6 18 5 -1
nappointment|hsubj=I 10 -2 -1 -5 0
nappointment|hsubj=POST 6 -4 -1 -3 -1
nappointment|htold=happened 6 -1 0 -4 0
nappointment|htold=none 12 -12 -2 3 -2
nappointment|hw=congratulate 10 -2 -1 -5 0
nappointment|in=on 10 -2 -1 -5 0
nappointment|names=0 -19 10 0 11 0
nappointment|names=1 -9 -3 19 -5 0
nappointment|names=2 10 -6 -1 -5 -1
nappointment|names=3 6 -1 0 -5 0
nappointment|names=4 14 -8 -2 -4 0
nappointment|of=POST -9 12 0 -1 0
nappointment|poss=HE 14 -7 -1 -6 -1
nappointment|poss=YOU 5 -1 0 -4 0
nappointment|rel=nmod -6 10 -1 -3 0
nappointment|rel=obj 0 -5 0 8 0
nappointment|rel=obl 13 -4 -1 -7 0
nappointment|rule=false 13 -4 16 -22 -2
nappointment|singular 1 -5 15 -9 -2
nappointment|time=none -4 -4 16 -6 -1
nattack|alone 20 -17 11 -12 -6
nattack|class=c24 14 -2 -1 -10 -1
nattack|class=c35 -10 -13 6 18 -5
nattack|class=c7 14 -5 -5 -6 -4
nattack|class=f102 14 -5 -5 -6 -4
nattack|class=f316 14 -2 -1 -10 -1
nattack|class=f457 -10 -13 6 18 -5
nattack|conj 5 -1 -5 1 -2
nattack|cue=would -4 -1 -5 11 0
nattack|det=none -13 -4 21 -3 -3
nattack|det=the 13 -6 -12 6 -4
nattack|det=these 13 -1 -1 -11 0
nattack|hsubj=POST -13 -2 -1 15 -1
nattack|hsubj=THING 19 -1 -3 -13 -1
nattack|hsubj=WE -6 -3 -5 16 0
nattack|htold=happened -10 -1 -1 12 0
nattack|htold=none 8 -10 -13 20 -4
nattack|hw=condemned -7 0 0 8 0
nattack|in=during 5 0 0 -4 0
nattack|in=of 17 -5 -6 -9 0
nattack|names=0 13 -6 17 -22 -3
nattack|names=1 0 -4 -5 7 -3
nattack|names=2 11 -3 -7 -1 -1
nattack|names=3 -19 0 0 20 0
nattack|names=4 2 -9 -6 11 -1
nattack|of=POST 3 0 -5 2 -2
nattack|part=THING 6 -1 0 -4 0
nattack|plural 21 -5 -8 -7 -4
nattack|poss=WE 6 -2 -4 1 0
nattack|question 17 -7 2 -11 -4
nattack|rel=nmod 17 -5 -6 -9 0
nattack|rel=nsubj -13 0 -2 14 -1
nattack|rel=obj -18 -10 -9 39 -2
nattack|rel=obl 18 -1 -5 -13 -2
nattack|rule=false -5 -7 -7 14 -1
nattack|rule=true 32 -6 -8 -17 -4
nattack|singular -14 -15 9 22 -7
nattack|time=none 6 -12 -6 13 -4
nattack|time=past -3 -4 -2 10 -1
ncall|alone 5 2 -1 -13 8
ncall|class=c47 3 1 -4 -15 15
ncall|class=f633 3 1 -4 -15 15
ncall|clause 1 -9 -1 -9 15
ncall|cue=any -8 -3 0 -1 12
ncall|cue=not 8 -3 0 -1 -4
ncall|det=a 1 -9 -2 -3 12
ncall|det=none -5 6 0 0 0
ncall|det=the 16 -4 -1 -3 -7
ncall|det=this -2 13 0 -7 -3
ncall|hsubj=POST -4 6 -1 -1 -2
ncall|htold=happened 22 -11 -1 -6 -6
ncall|htold=none -13 20 0 -4 -1
ncall|hw=got 7 -3 0 -1 -1
ncall|in=of -5 -6 -1 -2 13
ncall|in=on 14 -6 0 -2 -5
ncall|names=0 -6 3 -1 -7 11
ncall|names=1 11 -5 0 -3 -1
ncall|names=2 2 -6 -1 -4 9
ncall|question -1 6 -1 -1 -2
ncall|rel=conj 7 -4 -1 -1 0
ncall|rel=nmod 4 -9 -1 -3 8
ncall|rel=obj -4 15 -2 -6 -3
ncall|rel=obl 13 -6 -1 -4 -5
ncall|rule=false -3 5 -3 -15 16
ncall|rule=true 6 -3 -1 0 0
ncall|singular 4 1 -4 -16 14
ncall|time=PAST_REF 8 -3 0 -3 -2
ncall|time=PRESENT_REF -12 15 -1 -5 1
ncall|time=ahead -10 12 0 0 0
ncall|time=none 13 -21 -2 -9 19
ncall|with=POST -6 -4 -1 -2 11
ndelivery|rule=false -10 6 13 -11 0
ndelivery|singular -10 6 13 -11 0
ng=announcement 13 7 0 -14 -8
ng=appointment 1 -5 15 -9 -2
ng=attack 6 -20 2 15 -8
ng=call 5 0 -4 -16 14
ng=delivery -10 6 13 -11 0
ng=interview 10 -13 -2 3 -2
ng=invasion 21 -22 -8 10 -5
ng=killing 5 -2 0 -3 0
ng=letter 16 8 -6 -16 -1
ng=meal -13 8 -4 -5 14
ng=meeting 3 1 1 -4 -9
ng=move -14 -5 -14 34 -5
ng=opening 5 -4 -1 4 0
ng=sanction 22 -13 1 -7 -1
ng=session -16 3 -9 21 -2
ng=signing 18 -4 -5 -4 -4
ng=summit -10 22 11 -15 -10
ng=talks -11 12 -7 4 -8
ng=test 12 3 -5 -11 -4
ng=visit -14 -3 -8 8 8
ninterview|alone 10 -13 -2 3 -2
ninterview|class=c3 10 -13 -2 3 -2
ninterview|class=f26 10 -13 -2 3 -2
ninterview|det=an 10 -7 -1 -3 -1
ninterview|hsubj=POST 9 -7 -1 -2 -1
ninterview|htold=happened 3 -9 -1 6 -2
ninterview|in=in 7 -2 0 -4 -1
ninterview|names=1 -8 -2 -1 10 -1
ninterview|names=2 12 -6 -1 -5 -1
ninterview|part-class=c3 -8 -1 -1 10 -1
ninterview|rel=obj -4 -6 0 10 -1
ninterview|rel=obl 7 -3 -1 -4 -1
ninterview|rule=false 10 -13 -2 3 -2
ninterview|singular 8 -12 -2 5 -2
ninterview|time=none 3 -8 -3 5 -2
ninterview|time=today 9 -7 -1 -2 -1
ninvasion|against=STATE 6 -1 0 -5 0
ninvasion|alone -4 -16 -5 26 -3
ninvasion|amod=military 11 -1 0 -11 0
ninvasion|amod=russian -23 -3 -1 25 0
ninvasion|class=c31 -3 -6 -3 14 -1
ninvasion|class=c35 18 -6 -1 -9 -1
ninvasion|class=c54 -11 -9 -4 22 -2
ninvasion|class=f407 -3 -6 -3 14 -1
ninvasion|class=f453 7 -1 0 -7 0
ninvasion|class=f457 12 -6 -1 -4 -1
ninvasion|class=f726 -3 -5 -2 11 -1
ninvasion|class=f729 -7 -4 -1 10 -1
ninvasion|clause -12 -2 0 16 -1
ninvasion|cop=is 15 -1 0 -13 0
ninvasion|cue=before 9 0 0 -9 0
ninvasion|cue=could -12 -1 0 14 0
ninvasion|cue=not 11 -1 0 -10 0
ninvasion|cue=today -10 0 0 11 0
ninvasion|det=none 9 -8 -3 -2 -2
ninvasion|det=the 17 -11 -4 1 -3
ninvasion|det=this 10 -1 0 -10 0
ninvasion|hsubj=NAME -5 0 0 5 0
ninvasion|hsubj=PEOPLE -6 0 0 7 0
ninvasion|hsubj=POST 11 -1 0 -10 0
ninvasion|hsubj=STATE -11 -1 -2 14 -1
ninvasion|hsubj=WE 12 -1 0 -8 0
ninvasion|htold=happened -19 -3 0 24 0
ninvasion|htold=none -1 -4 -3 11 -1
ninvasion|htold=planned 10 -2 0 -7 0
ninvasion|hw=aggression -2 -3 -1 5 0
ninvasion|hw=caused -15 0 0 16 0
ninvasion|hw=condemned -7 0 0 8 0
ninvasion|in=STATE -9 -2 -1 14 0
ninvasion|in=before 6 0 0 -5 0
ninvasion|in=of 13 -3 0 -7 0
ninvasion|in=to -13 0 0 14 0
ninvasion|names=0 33 -10 -3 -18 -2
ninvasion|names=1 21 -5 -4 -12 -1
ninvasion|names=2 -31 -3 0 37 -1
ninvasion|names=3 -4 -3 -1 8 -2
ninvasion|of=STATE 18 -1 0 -16 -1
ninvasion|part-class=c22 11 -1 0 -11 0
ninvasion|part-class=f288 11 -1 0 -11 0
ninvasion|poss=TIME -7 0 0 8 0
ninvasion|rel=appos 6 0 0 -5 0
ninvasion|rel=conj -13 -5 -2 17 -1
ninvasion|rel=nmod 2 -5 -1 5 -1
ninvasion|rel=nsubj 24 -4 -1 -18 -1
ninvasion|rel=obj -12 -3 -1 18 -1
ninvasion|rel=obl 9 -5 -4 1 -2
ninvasion|rule=false 0 -12 -4 15 -3
ninvasion|rule=true 14 -7 -4 -2 -2
ninvasion|singular 11 -21 -8 20 -5
ninvasion|time=none 19 -18 -7 10 -5
nkilling|class=c31 5 -2 0 -3 0
nkilling|class=f407 5 -2 0 -3 0
nkilling|htold=happened 5 -2 0 -3 0
nkilling|names=3 5 -2 0 -3 0
nkilling|rule=false 5 -2 0 -3 0
nkilling|singular 5 -2 0 -3 0
nletter|alone 4 1 -3 -6 2
nletter|class=c13 6 -2 -1 -3 0
nletter|class=c3 10 -1 -1 -8 1
nletter|class=c4 -8 13 0 -3 -1
nletter|class=c42 6 -1 -2 -3 0
nletter|class=f178 6 -2 -1 -3 0
nletter|class=f27 10 -1 -1 -8 1
nletter|class=f34 -8 13 0 -3 -1
nletter|class=f561 6 -1 -2 -3 0
nletter|clause -3 10 -1 -4 -2
nletter|cue=today -8 15 -1 -5 -2
nletter|det=a 9 5 -2 -7 -4
nletter|det=the -16 17 0 0 0
nletter|det=this 5 -2 -1 -3 0
nletter|hsubj=I 3 7 -2 -7 -2
nletter|hsubj=WE 1 -6 0 -1 4
nletter|htold=happened 5 5 -4 -7 -3
nletter|htold=ongoing 13 -4 -3 -5 0
nletter|hw=accept -18 19 0 -1 0
nletter|hw=received 5 -5 0 -1 0
nletter|hw=sent 5 -3 0 0 -2
nletter|in=in 9 -5 0 -3 -1
nletter|names=0 -15 18 -2 -5 -1
nletter|names=1 19 -10 -3 -6 -1
nletter|names=3 10 -5 -1 -3 -1
nletter|names=4 1 7 -3 -5 -3
nletter|of=POST 12 -3 -2 -3 -1
nletter|poss=I 7 -6 0 -1 0
nletter|rel=nmod 10 -7 -1 -1 -1
nletter|rel=obj 4 7 -3 -8 1
nletter|rel=obl -1 10 -3 -7 -1
nletter|rule=false 0 15 -3 -10 -2
nletter|singular 19 9 -5 -16 -5
nletter|time=none 10 3 -3 -7 -2
nletter|time=today -8 15 -1 -5 -2
nmeal|alone -17 -1 -2 5 15
nmeal|class=c11 -1 9 -1 -6 -1
nmeal|class=c16 -5 -2 -2 11 -3
nmeal|class=f169 -1 9 -1 -6 -1
nmeal|class=f203 -5 -2 -2 11 -3
nmeal|conj 0 5 -1 -2 -2
nmeal|cue=today 5 -3 -1 -1 -2
nmeal|det=a 6 2 0 -4 -1
nmeal|det=the -12 -3 -1 0 16
nmeal|det=this -3 -1 0 5 0
nmeal|hsubj=PEOPLE 14 -3 0 -8 -1
nmeal|hsubj=POST -13 -1 -2 -6 19
nmeal|htold=happened 11 -5 0 -5 -1
nmeal|htold=ongoing 4 10 -4 -11 -1
nmeal|htold=planned -11 21 -1 -8 -2
nmeal|in=at 6 15 -1 -17 -1
nmeal|in=to -7 -4 -1 -3 18
nmeal|names=0 -16 12 -1 7 -2
nmeal|names=1 2 -6 0 5 -1
nmeal|names=3 6 7 -1 -9 -1
nmeal|names=4 -5 -5 -1 -6 17
nmeal|on=POST 3 8 -3 -11 0
nmeal|part-class=c44 -2 9 -1 -4 0
nmeal|part=THING 11 -5 0 -5 -1
nmeal|poss=TIME -7 3 0 4 -1
nmeal|rel=nmod -15 -1 -1 18 -1
nmeal|rel=obj 7 7 -2 -12 -1
nmeal|rel=obl -6 6 -1 -14 16
nmeal|rule=false -2 29 -3 -20 -3
nmeal|singular -10 -1 -2 0 14
nmeal|time=none 3 -6 -2 -10 16
nmeal|time=today -15 6 -1 11 -2
nmeeting|alone 10 3 -9 -11 -5
nmeeting|amod=bilateral -1 -7 17 -6 -1
nmeeting|amod=first -4 -2 12 -4 0
nmeeting|amod=ministerial 12 -3 -2 -8 -1
nmeeting|amod=quad -5 8 -1 0 0
nmeeting|at=POST 9 -6 -1 -2 0
nmeeting|bare-class=c3 16 -5 -2 -4 -2
nmeeting|bare-class=f26 16 -5 -2 -4 -2
nmeeting|bare=TIME 22 -10 -3 -4 -2
nmeeting|between=NAME 11 -15 7 -1 -2
nmeeting|capital -3 5 0 -1 0
nmeeting|class=c3 -3 -5 0 9 -1
nmeeting|class=c50 13 6 2 -25 -8
nmeeting|class=f26 -3 -5 0 9 -1
nmeeting|class=f668 4 11 3 -21 -8
nmeeting|clause -34 12 -4 13 12
nmeeting|conj 4 -2 -5 7 -2
nmeeting|cop='s -8 -7 -1 16 -1
nmeeting|cop=was 24 -13 -3 -5 0
nmeeting|cue=after -11 18 -1 -6 0
nmeeting|cue=any 16 -7 -6 -5 -2
nmeeting|cue=can -6 21 -8 -7 -1
nmeeting|cue=how 6 9 -9 -7 -2
nmeeting|cue=if 15 -19 -1 -7 12
nmeeting|cue=just 24 -19 -3 -3 0
nmeeting|cue=n't 16 -29 6 -4 11
nmeeting|cue=not -11 -5 9 -4 10
nmeeting|cue=since 0 -17 20 -2 0
nmeeting|cue=today -18 0 -1 20 -2
nmeeting|cue=why -12 6 -7 -1 14
nmeeting|cue=would -7 -9 22 -3 -2
nmeeting|det=a -10 4 9 -19 15
nmeeting|det=all -12 22 -5 -3 0
nmeeting|det=another 5 1 -1 -3 -1
nmeeting|det=none -3 -21 10 16 -3
nmeeting|det=that -17 6 18 -4 -1
nmeeting|det=the -8 -2 -15 28 -7
nmeeting|det=these -16 5 -6 18 -1
nmeeting|det=this -1 28 -10 -13 -3
nmeeting|det=those -3 -5 14 -6 -3
nmeeting|hsubj=E-announcement -6 13 -3 -4 0
nmeeting|hsubj=HE 0 11 -7 -4 -2
nmeeting|hsubj=I 1 -28 12 21 -8
nmeeting|hsubj=OTHER -7 11 7 -12 -1
nmeeting|hsubj=PEOPLE 0 6 -1 -6 0
nmeeting|hsubj=POST 3 -11 7 3 -3
nmeeting|hsubj=THING 12 -4 -1 -5 0
nmeeting|hsubj=WE -11 5 2 -8 13
nmeeting|hsubj=YOU 3 12 -5 -10 0
nmeeting|htold=denied -12 5 15 -5 -2
nmeeting|htold=happened 6 -12 -13 19 -5
nmeeting|htold=none -13 12 25 -41 16
nmeeting|htold=ongoing -7 25 -6 -12 -2
nmeeting|htold=planned -10 10 -9 12 -2
nmeeting|hw=NAME -19 37 -10 -7 -4
nmeeting|hw=call 1 -11 16 -3 -2
nmeeting|hw=coming -1 13 -5 -5 -1
nmeeting|hw=discussed -19 21 -1 -2 0
nmeeting|hw=expect -6 11 -1 -2 0
nmeeting|hw=focus -9 14 -2 -2 0
nmeeting|hw=get 9 -5 -1 0 0
nmeeting|hw=give -8 9 0 0 0
nmeeting|hw=go -6 15 -2 -4 -1
nmeeting|hw=going -8 16 -2 -4 0
nmeeting|hw=had 23 -14 -6 -3 0
nmeeting|hw=have -1 -9 -2 0 14
nmeeting|hw=host -8 11 -1 -1 0
nmeeting|hw=made 8 -5 0 -4 0
nmeeting|hw=meeting 13 -8 -3 -4 0
nmeeting|hw=night 7 -6 0 0 0
nmeeting|hw=part 9 6 -1 -13 0
nmeeting|hw=participate -2 5 0 -1 0
nmeeting|hw=question -10 14 -1 -1 0
nmeeting|hw=see -7 3 7 -2 -1
nmeeting|hw=send -8 2 -2 10 0
nmeeting|hw=speak -6 -28 7 27 0
nmeeting|hw=summit 13 -10 -1 -1 0
nmeeting|hw=talk 15 -11 -1 -3 0
nmeeting|hw=terms -6 7 0 -2 -1
nmeeting|hw=that 5 5 -7 -2 0
nmeeting|hw=underscore -4 6 -1 -1 0
nmeeting|hw=welcome -29 5 -1 27 0
nmeeting|in=NAME -6 8 -1 -2 0
nmeeting|in=STATE 16 -9 -3 -4 -1
nmeeting|in=TIME -6 7 -1 0 0
nmeeting|in=about 0 10 -5 -7 0
nmeeting|in=at 21 -30 -5 14 -1
nmeeting|in=during -16 6 -3 14 0
nmeeting|in=following 11 -7 -2 -2 0
nmeeting|in=for -29 4 3 23 -3
nmeeting|in=from 1 -17 20 -4 -2
nmeeting|in=in 8 10 -8 -9 -5
nmeeting|in=into -1 8 -1 -4 -1
nmeeting|in=of -14 10 3 3 -4
nmeeting|in=on 17 -12 -5 -4 -1
nmeeting|in=out -13 30 -11 -8 -3
nmeeting|in=throughout -3 10 -1 -5 0
nmeeting|in=to -5 -7 3 9 -2
nmeeting|names=0 24 -3 19 -29 -15
nmeeting|names=1 -21 13 -24 22 8
nmeeting|names=2 9 -4 3 -16 5
nmeeting|names=3 -1 4 -14 12 -2
nmeeting|names=4 -11 -9 17 7 -6
nmeeting|of-class=c52 -12 -5 -6 20 0
nmeeting|of-class=f689 3 1 -5 -1 0
nmeeting|of=PEOPLE 5 -12 -9 16 0
nmeeting|of=POST -10 -8 -5 24 -2
nmeeting|part-class=c11 -13 16 7 -9 -2
nmeeting|part-class=c12 -6 1 7 -1 -1
nmeeting|part-class=c15 5 -9 -5 10 -2
nmeeting|part-class=c21 3 10 -3 -8 -1
nmeeting|part-class=c37 -4 9 -6 -2 -1
nmeeting|part-class=c50 5 3 11 -17 -2
nmeeting|part-class=c52 -3 -14 -2 17 -1
nmeeting|part-class=f162 -18 20 -1 -2 0
nmeeting|part-class=f164 6 -3 -3 -3 -1
nmeeting|part-class=f166 1 -6 12 -4 0
nmeeting|part-class=f168 -4 5 -2 -1 0
nmeeting|part-class=f667 -4 -3 16 -6 -1
nmeeting|part-class=f668 10 5 -5 -11 -1
nmeeting|part-class=f692 12 -7 -1 -5 0
nmeeting|part=NAME 20 -6 -4 -13 0
nmeeting|part=PEOPLE 3 8 0 -9 -1
nmeeting|part=POST 10 -19 8 2 0
nmeeting|part=STATE 13 -10 0 -1 0
nmeeting|part=THING -6 -10 -2 18 -1
nmeeting|plural 14 -12 7 -5 -6
nmeeting|poss=HE 9 -1 -2 -2 0
nmeeting|poss=I 16 -11 0 -4 0
nmeeting|poss=NAME 9 6 -3 -13 0
nmeeting|poss=POST -6 9 -1 -3 0
nmeeting|poss=THEY 15 -10 -3 -2 0
nmeeting|poss=TIME -11 4 0 7 -2
nmeeting|poss=WE 11 -15 0 6 -1
nmeeting|question 1 24 -21 -14 9
nmeeting|rel=appos 8 2 -3 -2 -1
nmeeting|rel=ccomp 3 6 -6 -2 -1
nmeeting|rel=conj 11 10 -6 -11 -1
nmeeting|rel=nmod 20 -11 -4 -3 -5
nmeeting|rel=nsubj -17 2 2 4 9
nmeeting|rel=obj 4 -14 22 -18 5
nmeeting|rel=obl -30 13 4 23 -12
nmeeting|rel=root -14 9 -5 11 -2
nmeeting|rule=false -34 -12 18 29 -3
nmeeting|rule=true -28 65 -30 -13 -3
nmeeting|singular -8 12 -6 0 -2
nmeeting|time=PRESENT_REF -10 -19 -2 19 13
nmeeting|time=ahead -8 11 -2 -1 0
nmeeting|time=around 0 9 -4 -7 -1
nmeeting|time=none -11 13 22 -32 -13
nmeeting|time=past 21 -14 -2 -3 -1
nmeeting|time=today 19 -6 -9 3 -5
nmeeting|with-class=c52 10 -6 -2 -2 0
nmeeting|with=NAME -2 12 -8 -3 -2
nmeeting|with=PEOPLE 21 -14 0 -4 -3
nmeeting|with=POST -8 10 -2 4 -4
nmove|alone -7 -6 -6 19 -1
nmove|amod=rotational -9 5 -1 3 0
nmove|class=c22 5 -6 -1 1 0
nmove|class=c31 -9 5 -1 3 0
nmove|class=c6 -5 3 -8 12 -2
nmove|class=f288 5 -6 -1 1 0
nmove|class=f408 -9 5 -1 3 0
nmove|class=f78 -2 5 -7 7 -2
nmove|cue=when -15 -1 -1 18 0
nmove|det=none -14 -7 -3 25 0
nmove|det=the 10 -1 -5 -1 -2
nmove|from=STATE -9 -2 -2 14 -1
nmove|hsubj=I 5 -1 -1 -4 0
nmove|hsubj=PEOPLE -3 -4 0 8 0
nmove|hsubj=WE -16 12 -2 6 0
nmove|htold=happened -2 -11 -1 14 0
nmove|htold=none -11 -5 -3 21 -1
nmove|htold=ongoing -3 -2 -1 7 0
nmove|htold=planned -3 14 0 -11 0
nmove|hw=participated 8 -3 0 -5 0
nmove|in=of 1 10 -6 -7 -1
nmove|in=with -8 -1 0 10 0
nmove|names=0 -9 -2 -1 13 0
nmove|names=1 -18 2 -9 23 -3
nmove|names=2 -2 3 -3 5 -1
nmove|names=3 8 -2 -2 -5 0
nmove|names=4 7 -8 -1 -1 0
nmove|of-class=c22 -18 9 -7 12 -2
nmove|of-class=c35 7 -2 0 -5 0
nmove|of-class=f288 -18 9 -7 12 -2
nmove|of=FORCES -18 9 -7 12 -2
nmove|of=POST 16 -4 -1 -13 -1
nmove|part-class=c22 -4 -1 -1 6 0
nmove|part-class=c34 -9 5 -1 3 0
nmove|part-class=f288 -4 -1 -1 6 0
nmove|part-class=f450 -9 5 -1 3 0
nmove|part=STATE -4 -2 -1 7 0
nmove|plural -16 3 -1 14 -1
nmove|poss=WE -6 8 -1 -2 0
nmove|question -7 -8 -4 21 -1
nmove|rel=conj 20 -7 -2 -11 -1
nmove|rel=nmod -4 5 -6 3 -2
nmove|rel=nsubj -14 -3 -1 18 0
nmove|rel=obj -4 6 0 0 0
nmove|rel=obl -3 -3 -5 12 -1
nmove|rule=false -39 3 -11 46 -3
nmove|rule=true -4 -2 -1 7 -1
nmove|singular 0 -8 -13 22 -5
nmove|time=PAST_REF 8 -3 0 -5 0
nmove|time=none -6 -17 -13 36 -5
nmove|time=past-year -5 17 -1 -12 0
nopening|class=f77 4 -4 -1 5 0
nopening|det=the 5 -4 -1 4 0
nopening|hw=NAME 6 -1 0 -4 0
nopening|names=2 19 -2 0 -14 0
nopening|of=POST 5 -4 -1 4 0
nopening|rel=obj 5 -2 -1 -4 0
nopening|rel=obl 7 -1 0 -4 0
nopening|rule=false 19 -2 0 -14 0
nopening|singular 5 -4 -1 4 0
nopening|time=none 4 -4 -1 5 0
nsanction|alone 6 -7 7 -3 0
nsanction|amod=additional 7 -4 -2 -3 -1
nsanction|class=c35 9 -7 4 -5 -1
nsanction|class=c4 13 -6 -2 -2 0
nsanction|class=f36 13 -6 -2 -2 0
nsanction|class=f455 9 -7 4 -5 -1
nsanction|clause 11 -6 -3 -2 0
nsanction|det=none 11 -7 3 -7 -2
nsanction|hsubj=POST 7 -1 -2 -2 0
nsanction|htold=none 11 -3 -4 -3 -1
nsanction|names=0 5 -3 3 -3 0
nsanction|names=2 14 -8 -2 -3 0
nsanction|of=POST 7 -1 -4 -1 0
nsanction|part-class=c44 7 -4 -2 -3 -1
nsanction|part-class=f593 7 -4 -2 -3 -1
nsanction|plural 11 -6 3 -6 -1
nsanction|question 5 -3 3 -3 0
nsanction|rel=conj 8 -5 0 -1 0
nsanction|rel=nmod -5 -2 8 -1 0
nsanction|rel=obj 7 -3 -1 -1 0
nsanction|rel=obl 6 -1 -3 -2 -1
nsanction|rule=false 16 -12 3 -7 -1
nsanction|singular 11 -6 -3 -1 0
nsanction|time=none 9 -5 2 -4 -1
nsession|alone -16 4 -2 9 3
nsession|amod=first -1 7 0 -4 0
nsession|amod=international 4 -15 -2 -4 16
nsession|amod=second 6 5 -1 -10 0
nsession|amod=seventh 12 -5 0 -7 0
nsession|amod=special 11 -5 0 -7 0
nsession|capital 11 8 -9 -5 -6
nsession|class=c11 10 -6 -6 6 -4
nsession|class=c50 -28 -7 9 17 9
nsession|class=f166 10 -6 -6 6 -4
nsession|class=f668 -28 -7 9 17 9
nsession|clause -10 2 -4 -4 15
nsession|conj 10 -3 0 -5 0
nsession|cop=is -17 3 0 15 0
nsession|cue=just 13 -4 -1 -7 -1
nsession|cue=not -7 -5 0 14 -1
nsession|det=a 5 -16 12 4 -6
nsession|det=none -8 36 -5 -20 -3
nsession|det=the -4 1 -12 4 10
nsession|det=this -12 -13 -1 25 -1
nsession|hsubj=I 9 -10 -1 1 -1
nsession|hsubj=PEOPLE 4 2 0 -6 0
nsession|hsubj=POST 6 -5 0 -1 0
nsession|hsubj=THIS 0 -8 -3 9 -1
nsession|hsubj=YOU -9 -4 -4 17 -4
nsession|htold=happened 6 28 -1 -29 -3
nsession|htold=none -15 -22 11 31 -7
nsession|htold=planned -16 18 -2 -2 -1
nsession|hw=NAME 6 5 -2 -7 -1
nsession|hw=concluded -11 13 0 0 -1
nsession|hw=holding -2 -4 17 -10 -3
nsession|hw=members 4 7 -1 -10 -1
nsession|hw=negotiations 5 -4 -1 0 0
nsession|hw=participate -10 -2 -1 10 0
nsession|hw=presided 5 -3 0 -2 0
nsession|hw=presidency 29 -3 0 -26 0
nsession|hw=results 3 -8 0 5 0
nsession|hw=session 10 -8 -1 -3 0
nsession|hw=work -23 -2 0 26 0
nsession|in=NAME 0 5 0 -4 -1
nsession|in=STATE -3 8 0 -2 0
nsession|in=at -7 14 -1 -5 -1
nsession|in=by -3 -2 0 6 0
nsession|in=for -11 -2 0 16 -1
nsession|in=in -31 21 -1 13 0
nsession|in=of 29 -35 6 -11 9
nsession|in=over 5 -3 0 -2 0
nsession|in=with -9 13 0 -4 -1
nsession|names=0 -8 -9 -9 29 -4
nsession|names=1 -13 0 -4 15 -2
nsession|names=2 8 -23 6 1 7
nsession|names=3 7 8 -1 -14 -1
nsession|names=4 -9 21 -4 -6 -4
nsession|of-class=c47 9 -6 0 0 0
nsession|of-class=f632 9 -6 0 0 0
nsession|of=E-session -9 11 -1 1 -1
nsession|of=E-talks 17 -6 -1 -6 -1
nsession|of=POST -2 7 0 -5 0
nsession|on=NAME -3 8 -1 -5 -1
nsession|part-class=c11 -4 13 -2 -3 -2
nsession|part-class=c15 12 -7 0 -2 0
nsession|part-class=c37 -14 0 15 -15 14
nsession|part-class=c50 -18 19 0 0 -1
nsession|part-class=f166 -16 15 -2 4 -1
nsession|part-class=f168 15 -6 0 -8 0
nsession|part-class=f486 -14 0 15 -15 14
nsession|part-class=f668 -18 19 0 0 -1
nsession|part=COUNTED 1 7 0 -6 0
nsession|part=NAME -4 -1 11 -2 -6
nsession|part=POST -15 40 -2 -20 -2
nsession|part=STATE 23 -13 -2 -9 -2
nsession|part=THING -2 -5 0 7 0
nsession|plural 15 -5 0 -9 0
nsession|poss=HE -1 -4 0 7 0
nsession|rel=compound 14 -10 -2 -1 -1
nsession|rel=nmod 8 -13 -13 6 9
nsession|rel=nsubj -7 12 -2 -2 -1
nsession|rel=obj -2 -2 -6 11 -6
nsession|rel=obl 1 -10 12 2 -6
nsession|rel=root -3 -5 0 8 0
nsession|rule=false 10 17 9 -31 -7
nsession|rule=true 3 -13 -4 17 -4
nsession|singular -29 9 -8 29 -2
nsession|time=PAST_REF -11 13 0 0 -1
nsession|time=ahead 4 4 -2 -6 -2
nsession|time=around -6 0 -6 12 -6
nsession|time=dated -10 5 -3 -8 15
nsession|time=none -5 -13 1 25 -11
nsession|time=past-year 12 -10 -1 -4 0
nsession|time=today -5 8 0 -4 -1
nsigning|alone 5 6 -2 -7 -1
nsigning|amod=executive -6 9 0 -3 -1
nsigning|class=c10 0 6 -1 -5 0
nsigning|class=c15 -1 -6 -1 11 -2
nsigning|class=c48 10 -5 -1 -3 -1
nsigning|class=c6 7 2 -1 -6 0
nsigning|class=f157 0 6 -1 -5 0
nsigning|class=f201 -1 -6 -1 11 -2
nsigning|class=f655 10 -5 -1 -3 -1
nsigning|class=f77 6 3 -1 -5 0
nsigning|clause -2 8 -1 -6 -1
nsigning|det=an 6 -4 0 -2 0
nsigning|det=none -1 5 -1 -1 0
nsigning|det=the 23 -15 -2 -4 -1
nsigning|hsubj=IT 5 -3 0 0 0
nsigning|hsubj=STATE 8 -1 0 -7 0
nsigning|hsubj=WE 11 -3 -1 -7 -1
nsigning|htold=happened 11 -6 0 -5 -1
nsigning|htold=none 14 -10 -1 -2 0
nsigning|htold=ongoing 7 -4 -2 -2 0
nsigning|in=of 9 -5 -1 -4 0
nsigning|in=with -3 9 0 -6 -1
nsigning|names=0 3 -6 -2 9 -3
nsigning|names=1 2 6 -1 -6 -2
nsigning|names=2 10 -3 0 -7 0
nsigning|part-class=c37 -6 9 0 -3 -1
nsigning|part-class=f493 -6 9 0 -3 -1
nsigning|rel=conj -5 -2 -2 12 -3
nsigning|rel=nmod 12 -6 -1 -6 -1
nsigning|rel=nsubj -6 -4 0 11 0
nsigning|rel=obj 18 -6 -1 -10 -1
nsigning|rel=obl 15 -5 0 -9 -1
nsigning|rel=root -15 20 0 -5 -1
nsigning|rule=false 14 2 -3 -10 -1
nsigning|rule=true 6 -2 -1 -3 0
nsigning|singular 15 -3 -4 -3 -4
nsigning|time=PAST_REF -7 -1 -2 12 -3
nsigning|time=none 29 -11 -3 -12 -1
nsummit|alone 17 0 -11 -1 -8
nsummit|bare-class=c43 -3 -9 16 -6 -1
nsummit|bare-class=f575 -3 -9 16 -6 -1
nsummit|bare=OTHER -3 -9 16 -6 -1
nsummit|capital -10 15 10 -10 -4
nsummit|class=c50 1 8 2 -5 -6
nsummit|class=f668 1 8 2 -5 -6
nsummit|clause 4 5 -3 -2 0
nsummit|conj 15 -6 -4 -7 -1
nsummit|cop=is -3 -2 -3 7 0
nsummit|cue=after 5 0 -2 -1 0
nsummit|cue=just 6 -6 0 0 0
nsummit|cue=would -8 24 -10 -4 0
nsummit|det=an -8 9 -1 0 0
nsummit|det=none -14 18 -9 4 -2
nsummit|det=the -6 20 24 -33 -5
nsummit|det=this 14 -28 -4 20 -1
nsummit|for=POST -3 8 0 -1 0
nsummit|hsubj=HE 9 -5 -1 -2 0
nsummit|hsubj=I -31 27 -9 15 -1
nsummit|hsubj=OTHER 10 -21 17 -5 0
nsummit|hsubj=POST 8 5 -4 -6 0
nsummit|hsubj=THING -2 8 -1 -5 0
nsummit|hsubj=WE 23 -31 13 -4 -3
nsummit|hsubj=YOU 7 8 -3 -9 0
nsummit|htold=happened 24 9 -6 -24 -1
nsummit|htold=none 11 4 -16 4 -3
nsummit|htold=ongoing -4 -15 17 3 -1
nsummit|htold=planned -1 11 10 -18 -2
nsummit|hw=NAME 0 7 -1 -7 -1
nsummit|hw=agenda -21 25 -2 -2 0
nsummit|hw=announced -6 11 0 -3 0
nsummit|hw=come 16 -22 17 -9 0
nsummit|hw=coming 26 -20 -4 -3 0
nsummit|hw=focus -14 20 0 -5 0
nsummit|hw=get -15 24 -5 -2 0
nsummit|hw=going -12 15 0 -1 0
nsummit|hw=have -8 10 -2 -1 0
nsummit|hw=hosting 9 -7 -1 -2 0
nsummit|hw=think 3 -9 -3 8 0
nsummit|in=after 7 -3 -3 -1 0
nsummit|in=as -16 18 -1 -1 0
nsummit|in=at -1 -7 16 -7 -3
nsummit|in=during -10 1 -1 10 0
nsummit|in=for -20 14 -7 11 -1
nsummit|in=from -8 24 -10 -4 0
nsummit|in=in 7 -19 -2 13 0
nsummit|in=of 15 -1 -1 -11 -2
nsummit|in=out 37 -41 15 -9 0
nsummit|in=to -9 -2 17 -6 0
nsummit|names=0 -19 18 9 -5 -3
nsummit|names=1 17 -6 -1 -8 -3
nsummit|names=2 -9 -2 11 2 -3
nsummit|names=3 6 -1 -4 0 -1
nsummit|names=4 -6 13 -4 -6 0
nsummit|of=POST -16 18 0 -3 0
nsummit|part-class=c11 13 -11 -1 -1 0
nsummit|part-class=f168 8 -6 -1 -1 0
nsummit|part=NAME 13 -49 11 26 -3
nsummit|part=POST -9 15 -3 -7 -1
nsummit|part=STATE 6 7 -3 -10 -1
nsummit|plural 11 -6 -2 -1 0
nsummit|poss=POST 4 4 -1 -7 0
nsummit|question -10 15 0 -5 -1
nsummit|rel=appos -23 8 0 16 0
nsummit|rel=compound 11 -3 -3 -3 0
nsummit|rel=conj 5 4 -2 -3 0
nsummit|rel=nmod -19 14 8 -3 -2
nsummit|rel=nsubj 16 -3 -1 -10 -1
nsummit|rel=obj -13 21 -3 -2 0
nsummit|rel=obl 25 -29 20 -12 -6
nsummit|rel=other -6 9 -2 -3 0
nsummit|rule=false 9 2 -1 -7 -4
nsummit|rule=true -23 11 16 1 -5
nsummit|singular -20 28 15 -13 -10
nsummit|time=PAST_REF -3 5 0 0 0
nsummit|time=ahead -8 11 -3 -1 0
nsummit|time=around 4 3 -2 -5 0
nsummit|time=none -12 0 19 2 -8
nsummit|time=today 3 3 0 -5 0
ntalks|about-class=c0 3 -7 0 7 0
ntalks|about-class=c57 6 -3 0 -2 0
ntalks|about-class=f0 3 -7 0 7 0
ntalks|about=OTHER 3 -7 0 7 0
ntalks|about=PEOPLE -6 15 0 -7 0
ntalks|about=POST 15 -8 -4 -5 -1
ntalks|about=THING 12 -8 0 -2 0
ntalks|alone 9 13 5 -17 -16
ntalks|amod=bilateral -19 9 -2 11 -1
ntalks|amod=close 10 -6 -1 -3 0
ntalks|amod=detailed 2 -6 9 -5 -1
ntalks|amod=extensive 6 -5 0 -1 -1
ntalks|amod=good 8 -6 0 -1 -1
ntalks|amod=indirect -9 -5 0 15 0
ntalks|amod=productive 12 -8 -1 -2 0
ntalks|bare-class=c3 -1 -6 -4 -2 11
ntalks|bare-class=f26 -1 -6 -4 -2 11
ntalks|bare=TIME -1 -6 -4 -2 11
ntalks|between=POST -17 -3 -4 9 13
ntalks|between=STATE 7 -1 -4 -3 -1
ntalks|capital 14 -6 -3 -7 -1
ntalks|class=c15 1 -1 -1 6 -3
ntalks|class=c3 0 15 -13 -12 3
ntalks|class=c47 -13 1 2 14 -5
ntalks|class=c48 1 1 -10 7 -5
ntalks|class=c57 -10 2 14 -5 -1
ntalks|class=f192 1 -1 -1 6 -3
ntalks|class=f28 0 15 -13 -12 3
ntalks|class=f632 -13 1 2 14 -5
ntalks|class=f654 1 1 -10 7 -5
ntalks|class=f767 -10 2 14 -5 -1
ntalks|clause 10 6 7 -20 -4
ntalks|conj -24 6 -1 21 -1
ntalks|cop=been -14 -2 -1 17 -2
ntalks|cop=was 13 -8 0 -3 -1
ntalks|cue=any 0 -9 -6 -8 21
ntalks|cue=before -9 11 -2 1 0
ntalks|cue=how -3 2 -6 7 0
ntalks|cue=if -5 -3 8 2 -1
ntalks|cue=just -5 -1 0 8 0
ntalks|cue=n't 10 2 -4 -8 -3
ntalks|cue=not 8 -8 -3 -7 9
ntalks|cue=today 10 -8 0 -1 -1
ntalks|cue=would -11 7 9 -3 -2
ntalks|det=a 21 -5 -5 -7 -4
ntalks|det=any -10 -5 -4 -5 24
ntalks|det=none 12 -31 -16 41 -9
ntalks|det=some 10 3 -6 -11 -4
ntalks|det=that 14 4 -5 -12 -1
ntalks|det=the -7 -29 27 16 -5
ntalks|det=these -10 4 -8 15 -2
ntalks|det=this -41 19 0 22 0
ntalks|det=those -5 12 -11 4 -4
ntalks|hsubj=HE -1 10 -5 -6 -2
ntalks|hsubj=I -4 -8 9 5 -3
ntalks|hsubj=NAME -1 5 0 -4 0
ntalks|hsubj=POST -1 0 -4 9 -1
ntalks|hsubj=THEY -3 -4 -1 10 -3
ntalks|hsubj=WE -9 15 -6 4 -5
ntalks|hsubj=YOU -7 -9 10 8 -1
ntalks|htold=happened 32 -33 -14 4 9
ntalks|htold=none -21 28 -15 17 -12
ntalks|htold=ongoing -26 2 -1 29 -2
ntalks|htold=planned -6 4 3 3 -3
ntalks|hw='s -1 -8 0 10 0
ntalks|hw=NAME 16 4 -3 -16 -3
ntalks|hw=be -4 -18 13 9 0
ntalks|hw=continue -10 23 -2 -12 -2
ntalks|hw=details -1 -5 17 -8 -1
ntalks|hw=focus -20 8 -2 15 -1
ntalks|hw=focused -7 -5 0 11 0
ntalks|hw=had 5 -2 0 -2 0
ntalks|hw=have 1 -8 -3 12 -1
ntalks|hw=look -8 21 -1 -11 -1
ntalks|hw=looking -12 8 0 5 -1
ntalks|hw=move -5 -2 -3 11 -1
ntalks|hw=ongoing -10 -11 -2 22 -1
ntalks|hw=pursuing 2 -8 -2 9 0
ntalks|hw=saying -1 -4 0 5 0
ntalks|hw=taken 15 -4 -3 -11 -1
ntalks|hw=was 6 -1 0 -3 0
ntalks|in=STATE -25 12 -3 17 -2
ntalks|in=THING 3 -5 -1 4 -1
ntalks|in=about 9 -7 13 -13 -1
ntalks|in=as -7 6 -4 8 -1
ntalks|in=for 25 2 -4 -23 -1
ntalks|in=in -9 17 -8 3 -5
ntalks|in=of -16 -9 22 6 -4
ntalks|in=on 6 -30 10 16 -2
ntalks|in=to -18 39 -2 -16 -2
ntalks|in=with -9 -5 -3 5 11
ntalks|names=0 7 -19 22 -17 6
ntalks|names=1 11 37 -21 -23 -5
ntalks|names=2 0 6 -10 7 -6
ntalks|names=3 -15 -11 8 21 -2
ntalks|names=4 -6 1 -11 16 -4
ntalks|of-class=c41 3 -5 -2 6 0
ntalks|of-class=f535 3 -5 -2 6 0
ntalks|of=POST -20 11 9 1 -1
ntalks|on=COUNTED 3 -5 -1 3 0
ntalks|on=POST -1 -6 0 9 0
ntalks|on=THING 6 0 0 -7 0
ntalks|part-class=c15 17 -9 0 -5 -1
ntalks|part-class=c21 0 -9 0 11 0
ntalks|part-class=c3 7 -8 9 -8 -1
ntalks|part-class=c50 -3 -2 -4 10 -3
ntalks|part-class=c53 3 -8 -2 9 -1
ntalks|part-class=c57 12 -8 -1 -2 0
ntalks|part-class=f191 8 -6 0 -1 -1
ntalks|part-class=f28 2 -6 9 -5 -1
ntalks|part-class=f710 13 -2 -1 -10 0
ntalks|part-class=f711 -9 -5 -4 18 -2
ntalks|part-class=f760 12 -8 -1 -2 0
ntalks|part=NAME 17 -5 -2 -10 0
ntalks|part=THING -14 4 -2 10 -1
ntalks|plural -33 -4 10 25 1
ntalks|poss=HE 5 19 -2 -20 -1
ntalks|poss=I 7 1 -1 -8 -3
ntalks|poss=THEY -8 -4 24 -11 0
ntalks|poss=WE 18 10 -3 -21 -3
ntalks|question -6 -6 -11 13 9
ntalks|rel=conj -2 5 0 -2 -1
ntalks|rel=nmod 9 -11 16 -10 -6
ntalks|rel=nsubj -12 3 -19 32 -6
ntalks|rel=nsubjpass -10 -5 0 15 0
ntalks|rel=obj -1 12 -5 -14 6
ntalks|rel=obl -3 10 -9 1 1
ntalks|rel=parataxis 0 -2 -2 6 -1
ntalks|rel=root 19 8 -4 -24 -2
ntalks|rule=false 7 14 -10 -20 4
ntalks|rule=true -6 17 -6 2 -10
ntalks|singular 27 16 -16 -20 -10
ntalks|time=PAST_REF 5 7 -3 -10 -1
ntalks|time=PRESENT_REF 9 -10 -3 6 -1
ntalks|time=around 7 8 -3 -10 -1
ntalks|time=none 6 -30 -4 34 -12
ntalks|time=past -18 35 -5 -14 -3
ntalks|time=today -6 11 -5 -9 9
ntalks|with-class=c33 -11 -2 -1 14 -1
ntalks|with-class=c35 12 -7 -1 -3 -3
ntalks|with-class=c52 -17 10 -7 15 -4
ntalks|with-class=f441 -11 -2 -1 14 -1
ntalks|with-class=f691 -6 13 -6 -5 -3
ntalks|with=PEOPLE -13 12 -8 9 -4
ntalks|with=POST -12 -3 -4 19 -3
ntalks|with=THING 14 -6 -1 -6 -1
ntest|alone -12 19 -4 -5 -1
ntest|class=c42 8 5 -5 -10 -4
ntest|class=f563 8 5 -5 -10 -4
ntest|det=the -2 9 -2 -4 -1
ntest|htold=none 6 -3 -2 -2 0
ntest|hw=part -21 24 -2 -2 -1
ntest|in=of -10 15 -3 -3 -1
ntest|names=0 12 -6 -2 -6 -2
ntest|names=1 8 -5 -1 -3 0
ntest|names=2 -12 16 -1 -2 0
ntest|part-class=c31 6 -3 -2 -2 0
ntest|plural 8 -4 -2 -3 -1
ntest|rel=nmod -10 15 -3 -3 -1
ntest|rel=nsubj 12 -7 -1 -5 -1
ntest|rel=obj 11 -7 -3 -3 -1
ntest|rule=false -1 11 -3 -8 -3
ntest|singular 4 7 -3 -9 -3
ntest|time=none 5 6 -4 -9 -3
nvisit|alone -2 26 -17 -10 -4
nvisit|amod=first 4 -16 -3 16 -2
nvisit|amod=presidential 10 -11 4 -4 0
nvisit|amod=upcoming -3 7 0 -3 0
nvisit|as=POST 13 -4 0 -7 -1
nvisit|bare-class=c3 -4 -4 0 10 0
nvisit|bare-class=f26 -4 -4 0 10 0
nvisit|bare=TIME -4 -4 0 10 0
nvisit|class=c13 -5 1 -3 10 -1
nvisit|class=c3 -3 2 -11 -9 17
nvisit|class=c42 -14 7 8 -1 -2
nvisit|class=c49 6 -8 -2 6 -2
nvisit|class=c58 3 -8 0 5 0
nvisit|class=f176 -5 1 -3 10 -1
nvisit|class=f26 -3 2 -11 -9 17
nvisit|class=f562 -14 7 8 -1 -2
nvisit|class=f664 6 -8 -2 6 -2
nvisit|class=f777 3 -8 0 5 0
nvisit|conj 1 -2 -2 -19 21
nvisit|cop=be -10 4 12 -4 -2
nvisit|cop=is -13 -18 12 22 -4
nvisit|cue=any -3 11 0 -6 -3
nvisit|cue=before -1 -27 -2 32 -2
nvisit|cue=can -4 15 -1 -7 -3
nvisit|cue=just 10 1 0 -5 -4
nvisit|cue=not -6 -7 0 -3 16
nvisit|cue=today 10 -9 -1 0 0
nvisit|cue=would -3 0 13 -5 -2
nvisit|det=a -28 -11 8 11 17
nvisit|det=none 5 -1 11 -12 -1
nvisit|det=that -11 -1 -6 20 -2
nvisit|det=the 7 9 -7 -15 3
nvisit|det=this 22 -13 -2 -12 5
nvisit|hsubj=HE -15 -17 -2 5 29
nvisit|hsubj=I 7 -23 12 13 -9
nvisit|hsubj=IT 4 5 0 -4 -5
nvisit|hsubj=POST -3 17 -5 3 -12
nvisit|hsubj=WE -9 24 4 -14 -4
nvisit|hsubj=YOU 1 16 -3 -12 -4
nvisit|htold=denied -7 12 0 -3 -2
nvisit|htold=expected -7 23 0 -13 -1
nvisit|htold=happened 33 -22 -5 -12 5
nvisit|htold=none -21 9 8 -10 12
nvisit|htold=ongoing -16 5 -5 21 -7
nvisit|htold=planned -3 20 -4 -9 -5
nvisit|hw=NAME -4 -27 -1 35 -4
nvisit|hw=did 12 -10 0 -2 0
nvisit|hw=discuss -5 12 -1 -3 -6
nvisit|hw=get 15 -2 -1 -11 -2
nvisit|hw=going -2 -13 0 -2 18
nvisit|hw=grateful 3 -20 -2 18 -1
nvisit|hw=have 14 -2 0 -10 -1
nvisit|hw=made -4 10 -1 -3 -1
nvisit|hw=make -2 -4 -1 9 -1
nvisit|hw=making 23 1 -1 -17 -3
nvisit|hw=proud 9 -8 -2 1 -2
nvisit|hw=returned 8 -3 -2 -2 -2
nvisit|hw=said -6 13 0 -4 -2
nvisit|hw=take -4 4 0 -12 15
nvisit|hw=thank 13 -13 -2 5 0
nvisit|in=by 3 -5 0 3 -1
nvisit|in=during 14 13 -3 -20 -5
nvisit|in=for 6 -20 -3 7 10
nvisit|in=from 8 -3 -2 -2 -2
nvisit|in=of -23 31 5 -4 -8
nvisit|in=on -20 14 -4 -18 26
nvisit|in=through -12 -6 0 20 -1
nvisit|in=to 1 8 -3 -2 -5
nvisit|in=with 25 -24 -1 6 -4
nvisit|names=0 -23 11 -8 15 4
nvisit|names=1 7 -12 22 -38 19
nvisit|names=2 -12 3 -7 20 -6
nvisit|names=3 18 -5 -6 -14 6
nvisit|names=4 -1 -4 -8 25 -14
nvisit|part-class=c11 5 -16 -3 16 -2
nvisit|part-class=c27 -2 -7 0 10 -1
nvisit|part-class=c36 -6 -11 0 17 -2
nvisit|part-class=c37 -4 7 -1 -1 -3
nvisit|part-class=c50 8 2 2 -9 -2
nvisit|part-class=c57 -15 2 0 13 0
nvisit|part-class=f166 4 -16 -3 16 -2
nvisit|part-class=f349 -2 -7 0 10 -1
nvisit|part-class=f469 -6 -11 0 17 -2
nvisit|part-class=f668 2 4 4 -8 -1
nvisit|part=THING -10 20 0 -10 -1
nvisit|plural -15 5 13 -2 -1
nvisit|poss=HE -2 6 -3 -5 5
nvisit|poss=I -8 -4 -1 15 -1
nvisit|poss=POST 6 16 -1 -13 -6
nvisit|poss=WE -9 -14 0 30 -4
nvisit|poss=YOU 0 0 -1 6 -2
nvisit|question -22 -1 -8 9 22
nvisit|rel=ccomp 15 -10 12 -16 -2
nvisit|rel=nmod -10 -3 3 26 -15
nvisit|rel=nsubj 3 11 -2 -6 -5
nvisit|rel=obj 10 10 0 -25 5
nvisit|rel=obl -14 -5 -15 18 11
nvisit|rel=root -6 -12 0 -3 22
nvisit|rule=false -35 17 5 4 9
nvisit|rule=true -36 29 -12 11 3
nvisit|singular -1 -8 -20 10 9
nvisit|time=PAST_REF 5 -4 0 -1 0
nvisit|time=PRESENT_REF -7 6 -1 5 0
nvisit|time=ahead -10 10 0 3 -4
nvisit|time=around -10 -2 -5 4 13
nvisit|time=none -24 34 -11 -3 -10
nvisit|time=past 35 -29 11 -12 -3
nvisit|time=today 2 -30 -1 12 16
nvisit|to-class=c40 15 -8 0 -3 -4
nvisit|to-class=f521 15 -8 0 -3 -4
nvisit|to=PEOPLE -9 4 0 -7 14
nvisit|to=POST 13 -11 1 -11 8
nvisit|to=STATE -2 -6 -4 15 -5
obj-class=c0 21 -3 -15 3 -6
obj-class=c10 11 4 -5 -9 -2
obj-class=c11 -2 8 -2 -1 -1
obj-class=c13 -1 -2 2 7 -6
obj-class=c14 -6 2 7 -1 0
obj-class=c15 5 -9 -3 6 0
obj-class=c19 2 5 -7 2 -2
obj-class=c2 -5 0 -2 9 0
obj-class=c22 3 -5 -16 11 5
obj-class=c25 8 -1 -2 -3 0
obj-class=c28 -11 -6 -5 0 22
obj-class=c29 -17 26 13 -21 -3
obj-class=c3 16 8 -16 -2 -6
obj-class=c30 -7 8 -2 1 0
obj-class=c31 -4 -5 0 8 0
obj-class=c33 -25 9 -2 19 -1
obj-class=c34 5 1 -2 -2 -1
obj-class=c37 16 -11 -3 0 -1
obj-class=c4 5 4 2 -9 -1
obj-class=c40 -2 -3 13 -4 -2
obj-class=c41 -4 -6 -2 12 0
obj-class=c43 1 11 -8 -7 -3
obj-class=c44 28 -1 -5 -20 -2
obj-class=c45 5 -1 0 -4 0
obj-class=c47 -14 4 8 2 -2
obj-class=c48 -8 -6 16 -1 -1
obj-class=c5 6 -3 0 -3 0
obj-class=c50 -15 12 8 0 -5
obj-class=c52 -25 29 -12 10 -2
obj-class=c57 20 -12 -3 -4 -2
obj-class=c58 7 -5 -6 4 -3
obj-class=c59 4 11 -9 -8 -2
obj-class=f0 28 -18 -5 -1 -2
obj-class=f1 -11 24 -8 -5 -2
obj-class=f157 11 4 -5 -9 -2
obj-class=f162 -4 12 -3 -8 -4
obj-class=f166 -2 -3 0 6 0
obj-class=f17 -5 0 -2 9 0
obj-class=f175 -5 -13 11 7 -3
obj-class=f176 2 4 -8 4 -4
obj-class=f180 -2 5 -1 -2 0
obj-class=f182 5 -2 -1 -2 -2
obj-class=f183 -6 2 7 -1 0
obj-class=f192 5 -9 -3 6 0
obj-class=f2 2 -7 -4 11 -1
obj-class=f247 -4 -3 -3 9 -1
obj-class=f249 2 9 -3 -7 -1
obj-class=f26 14 -6 -6 -1 -2
obj-class=f28 2 11 -9 1 -4
obj-class=f288 5 -17 -11 16 6
obj-class=f33 -6 6 4 -2 0
obj-class=f34 12 -1 -2 -6 -1
obj-class=f360 -5 -2 0 7 -1
obj-class=f363 -4 1 -2 5 -1
obj-class=f381 -5 9 8 -12 -2
obj-class=f383 0 2 6 -4 -1
obj-class=f409 -5 -5 -1 9 0
obj-class=f437 -23 6 -2 20 -1
obj-class=f446 5 1 -2 -2 -1
obj-class=f493 13 -10 -4 -1 -2
obj-class=f535 -4 -6 -2 12 0
obj-class=f575 1 11 -8 -7 -3
obj-class=f589 8 -3 -1 -2 0
obj-class=f592 5 8 -5 -12 -2
obj-class=f632 -2 -7 11 -5 -1
obj-class=f633 -14 10 -5 7 -1
obj-class=f654 -10 1 -3 11 0
obj-class=f655 2 2 8 -12 0
obj-class=f668 -5 14 8 -13 -5
obj-class=f691 -19 -3 -1 23 0
obj-class=f692 -22 39 -9 -8 -1
obj-class=f762 19 -18 -1 0 -1
obj-class=f777 7 -5 -6 4 -3
obj-class=f788 -1 12 -7 -6 -1
obj=COUNTED -1 10 -3 -7 -2
obj=E-call -6 -2 -1 9 0
obj=E-invasion -2 -4 -2 12 0
obj=E-meeting 1 11 6 -12 -4
obj=E-session 3 -5 5 -2 0
obj=E-signing 4 7 7 -17 -2
obj=E-talks -10 3 -1 12 -4
obj=FORCES 5 -11 -9 7 6
obj=HE -5 9 -5 2 -3
obj=I -5 -3 -2 9 -2
obj=IT 13 -1 -3 -8 -1
obj=NAME 3 -6 2 5 -3
obj=OTHER 18 -11 4 -7 -4
obj=PEOPLE -7 36 -2 -25 -3
obj=POST 19 0 12 -19 -14
obj=STATE 12 -3 7 -14 -2
obj=THEY -9 14 -7 -2 -1
obj=THING 17 -6 -16 -4 8
obj=THIS 16 -12 -3 1 -1
obj=TIME 6 -1 -5 1 -1
obj=WE 8 -3 -3 -2 -2
obj=WHO -8 -2 -1 10 0
obj=YOU -4 -6 -4 16 0
obj=none -17 8 -5 -1 -7
objw=advisory 13 -10 -4 -1 -2
objw=agreement 1 1 9 -10 0
objw=call -7 -1 0 9 0
objw=conference 1 -4 6 -1 0
objw=conversations 9 0 0 -7 -1
objw=developments -1 10 -7 -6 -1
objw=dialogue -12 -3 -2 16 0
objw=discussions -4 9 -4 1 -1
objw=envoy -9 5 3 -1 0
objw=families 8 -4 0 -4 0
objw=forces -8 -4 -5 6 9
objw=group -18 -2 -1 21 0
objw=him 8 -7 -5 5 -3
objw=increase -4 -3 -3 9 -1
objw=it 13 -1 -3 -8 -1
objw=leaders -8 11 0 -3 -2
objw=me -5 -3 -2 9 -2
objw=meeting 0 3 4 -5 -2
objw=meetings -5 9 3 -6 -2
objw=millions 2 9 -3 -7 -1
objw=officials -9 10 9 -10 -1
objw=order -1 7 -4 -5 -3
objw=talks -3 -6 11 -4 -1
objw=that 16 -12 -3 1 -1
objw=them -9 14 -7 -2 -1
objw=today 17 -8 -2 -10 0
objw=troops 13 -10 -4 2 -2
objw=us 8 -3 -3 -2 -2
objw=what 14 -3 -1 -10 0
objw=which -9 -1 -1 10 0
objw=you -4 -6 -4 16 0
of-class=c11 4 -7 11 -9 0
of-class=c13 -18 16 -1 4 -1
of-class=c22 -18 9 -7 12 -2
of-class=c28 0 14 -5 -9 -1
of-class=c29 -7 11 -1 -1 0
of-class=c3 8 -2 -1 -7 0
of-class=c35 7 -2 0 -5 0
of-class=c41 7 -6 -3 4 -1
of-class=c47 9 -6 0 0 0
of-class=c52 5 0 -10 6 -1
of-class=f164 0 -6 11 -8 0
of-class=f176 -4 -1 -2 7 0
of-class=f28 7 -1 -1 -6 0
of-class=f288 -18 9 -7 12 -2
of-class=f383 -7 11 -1 -1 0
of-class=f535 7 -6 -3 4 -1
of-class=f632 9 -6 0 0 0
of-class=f689 3 1 -5 -1 0
of-class=f691 3 -8 -1 9 0
of=E-session -3 9 -2 -3 -1
of=E-talks 19 -6 -1 -8 -1
of=FORCES -18 9 -7 12 -2
of=PEOPLE 9 -12 -11 13 -1
of=POST -3 16 0 -8 -8
of=STATE 4 -2 -6 4 -1
on-class=c22 -16 1 -1 16 0
on-class=c28 10 -2 0 -6 0
on-class=c31 -6 -5 0 12 0
on-class=c57 -8 1 0 8 0
on-class=c58 -4 5 0 -2 0
on-class=f289 -15 -3 0 18 0
on-class=f777 -4 5 0 -2 0
on=COUNTED 11 -1 -8 -1 -1
on=NAME -9 3 -2 10 -2
on=PEOPLE 11 -5 0 -6 0
on=POST -7 -6 -5 20 0
on=STATE -5 -2 -1 7 -1
on=THING 12 3 -2 -11 -2
on=TIME -3 7 -2 -4 -1
over-class=c11 8 -2 -3 -3 0
over-class=f163 5 -2 -3 -1 0
over=POST 5 -1 -2 -1 0
p='ll -7 18 -8 -4 -2
p='m -17 15 -3 5 -2
p='re -17 10 -1 12 -5
p='s 5 14 -14 6 -13
p='ve 14 -5 -1 -4 -1
p=, 8 -11 -2 6 -1
p=2 -4 12 -1 -6 0
p=a -48 7 10 -14 40
p=actual -6 8 -1 0 0
p=additional 5 7 -4 -8 -1
p=also 4 -1 -5 8 -6
p=am 15 -6 -1 -7 0
p=an 5 -3 -3 4 -2
p=and -15 12 1 2 -3
p=another 5 1 -1 -3 -1
p=any -15 -7 8 -6 20
p=are 9 -32 -12 40 -5
p=be -24 18 18 -6 -6
p=been 14 -8 -3 1 -3
p=begin -6 7 -1 -2 0
p=being -34 11 -3 28 -1
p=bilateral -12 14 14 -13 -2
p=bill -2 6 -2 -1 0
p=blinken -7 13 -1 -5 0
p=both 25 -18 -1 -3 -1
p=brief -4 -4 0 9 -1
p=by -7 13 -1 -4 -1
p=close 10 -6 -1 -3 0
p=currently -1 -3 -1 6 -1
p=detailed -2 -5 11 -7 -1
p=did 10 -3 -3 -2 0
p=direct 12 -3 -2 -10 3
p=disaster 6 -3 0 -2 0
p=economic 6 2 -7 -3 -1
p=emergency 6 -2 0 -4 0
p=eu -6 9 0 -1 -1
p=executive -6 9 0 -3 -1
p=extensive 6 -5 0 -1 -1
p=face-to-face -2 -6 10 -1 -1
p=few 14 -6 -1 -6 -1
p=first -14 5 12 0 -2
p=for -16 -6 -2 27 -3
p=forces 3 -5 -1 -3 7
p=foreign -11 -1 0 12 0
p=fruitful 5 0 0 -1 -1
p=g7 7 -2 -4 -2 -1
p=good 8 -6 0 -1 -1
p=had -1 10 -5 -2 -2
p=has 17 -11 -3 -3 -2
p=have -1 -9 -5 19 -3
p=he 14 -9 11 -13 -3
p=her -1 29 -3 -22 -5
p=his -3 -11 7 -1 9
p=house 10 -9 -1 -2 -1
p=i 4 0 -6 6 -3
p=important -1 11 -2 -4 -2
p=in -8 11 -2 0 -3
p=in-person 13 -14 -3 1 0
p=international -3 -6 -2 -4 15
p=is 11 -13 -6 9 -3
p=issue 11 -1 -2 -6 -1
p=its 5 -3 -1 -1 0
p=joint 14 -8 -1 -4 -1
p=just 9 -4 0 -3 -1
p=later 6 -4 -2 -3 0
p=leaders 29 -14 0 -12 0
p=may -8 -11 22 -5 -1
p=military -2 -2 -1 5 -1
p=ministerial 2 8 -2 -9 -1
p=my 26 -10 -2 -11 -5
p=nato 23 -12 -3 -8 -1
p=of -3 -9 7 -7 11
p=official 4 7 -1 -11 0
p=on -2 -7 9 -2 -1
p=one -3 6 0 -1 -1
p=our -6 -5 -11 28 -7
p=president 16 -12 -1 -2 0
p=presidential 10 -11 4 -4 0
p=private -7 -3 0 9 0
p=putin -2 9 -3 -3 -6
p=quad -20 -9 -4 34 -2
p=recent 9 -4 0 -2 -2
p=regional -5 0 16 -9 -1
p=rotational -9 5 -1 3 0
p=russian -23 -3 -1 25 0
p=second 1 5 -1 -7 0
p=some -6 15 -3 -4 0
p=special 3 11 -4 -13 -2
p=states -3 -10 -1 13 -1
p=that 5 0 5 -6 -6
p=the 10 -1 -14 2 -21
p=their -10 -9 21 0 -3
p=then -1 6 -2 -1 0
p=these -14 -10 -14 39 -3
p=they -5 8 7 -8 -1
p=this 18 -15 -18 11 -4
p=those -11 10 8 -3 -5
p=time 9 -5 -1 -3 0
p=to -21 2 20 -2 -5
p=today -5 10 0 -3 0
p=u.s. -11 8 -4 9 -1
p=unjustified -4 -2 0 5 -1
p=unprovoked -4 -1 0 5 0
p=upcoming -3 7 0 -3 0
p=uruguay -20 -4 -1 26 0
p=virtual 11 -9 0 -1 -1
p=was -9 10 14 -12 -1
p=we 9 -15 -9 19 -7
p=were 12 -4 0 -6 0
p=will -19 33 3 -14 -5
p=world -14 13 -2 4 -3
p=would -10 25 -9 -7 -1
p=you 13 -2 -5 -1 -1
p=your 19 -10 -5 -1 -3
p=— 6 0 0 -5 0
part-class=c11 5 20 -2 -17 -10
part-class=c12 -6 1 7 -1 -1
part-class=c13 16 -5 -1 -10 0
part-class=c14 1 6 -1 -3 -1
part-class=c15 26 -28 -8 12 -4
part-class=c19 4 -18 -6 18 -2
part-class=c21 1 -4 -5 14 -3
part-class=c22 -15 17 -1 0 -1
part-class=c27 -7 2 0 7 -1
part-class=c28 20 -12 0 -7 -1
part-class=c3 4 -12 8 1 -1
part-class=c31 6 -3 -2 -2 0
part-class=c34 -2 5 -1 -2 0
part-class=c36 -6 -11 0 17 -2
part-class=c37 -21 14 8 -12 11
part-class=c40 1 1 9 -9 -2
part-class=c44 -11 16 -5 0 -1
part-class=c50 -10 25 9 -17 -9
part-class=c52 3 -11 0 11 -1
part-class=c53 5 -11 -4 7 3
part-class=c57 6 -6 -1 2 -1
part-class=c58 10 -8 -1 0 0
part-class=c6 5 0 0 -3 0
part-class=f162 -3 13 -2 -8 -2
part-class=f164 12 -3 -3 -7 -1
part-class=f166 -7 5 6 2 -4
part-class=f168 22 1 -4 -15 -4
part-class=f176 16 -5 -1 -10 0
part-class=f183 1 6 -1 -3 -1
part-class=f191 8 -6 0 -1 -1
part-class=f193 -2 -8 -5 11 -2
part-class=f194 12 -10 -2 2 -1
part-class=f195 9 -4 -3 -2 -2
part-class=f26 -2 -4 -1 8 0
part-class=f279 5 5 -2 -4 -3
part-class=f28 2 -6 9 -5 -1
part-class=f288 -4 -3 -1 9 -1
part-class=f349 -2 -7 0 10 -1
part-class=f421 -2 -3 -1 5 -1
part-class=f450 -9 5 -1 3 0
part-class=f469 -6 -11 0 17 -2
part-class=f486 -16 8 14 -19 13
part-class=f487 3 0 -8 3 -1
part-class=f488 7 -2 0 -4 0
part-class=f489 -11 -1 0 12 0
part-class=f493 -6 9 0 -3 -1
part-class=f521 -3 8 0 -2 -1
part-class=f526 6 -3 0 -2 0
part-class=f593 -2 4 -5 2 -1
part-class=f667 -1 0 11 -6 -5
part-class=f668 -8 24 -2 -12 -3
part-class=f692 6 0 0 -4 -1
part-class=f710 13 -2 -1 -10 0
part-class=f711 -10 -8 -3 18 3
part-class=f758 -4 -4 0 8 0
part-class=f760 12 -5 -2 -4 0
part=COUNTED 1 7 0 -6 0
part=E-summit -1 5 0 -2 0
part=NAME 10 -36 30 -10 4
part=PEOPLE 18 2 -1 -18 -1
part=POST -21 49 3 -29 -3
part=STATE 26 -6 -10 -7 -4
part=THING 7 -5 -5 6 -4
passive 6 11 -18 7 -6
plural 6 -20 24 -9 -13
poss=HE 10 19 -12 -17 0
poss=I 22 -19 -2 3 -5
poss=IT 9 -4 -1 -4 0
poss=NAME 6 1 -3 -2 -1
poss=POST 4 15 -4 -6 -7
poss=THEY -5 -21 16 11 -4
poss=TIME -7 6 -1 4 -3
poss=WE 15 -5 -12 8 -8
poss=YOU 19 -15 -5 5 -3
question -21 -7 27 -22 15
rel=acl 28 -19 -16 -2 3
rel=advcl 0 5 15 -13 -12
rel=amod -9 3 11 -1 -3
rel=appos -12 14 -4 6 -2
rel=ccomp 30 -36 10 3 -9
rel=compound 6 -15 16 -4 -5
rel=conj 26 16 -13 -14 -20
rel=nmod 1 0 -8 10 -20
rel=nsubj 5 -15 -21 29 -9
rel=nsubjpass 10 -11 -5 8 -3
rel=obj 2 15 5 -35 -3
rel=obl 13 -10 -15 0 -7
rel=other 0 -3 8 -3 -2
rel=parataxis -1 4 -14 15 -6
rel=relcl -8 -10 6 -1 13
rel=root 15 -1 -46 2 15
rel=xcomp 10 18 16 -47 -4
role=moderator -9 8 -4 7 0
role=press -10 -12 45 -25 -21
role=principal 56 -11 -79 2 -53
rule=false -32 62 -9 -19 -57
rule=true -14 52 -29 -14 -29
s=$ 9 -2 0 -6 0
s='s -4 -1 0 7 0
s=, -20 10 14 -18 9
s=. 6 -8 -19 19 -16
s=100,000 7 -6 0 0 0
s=? -6 -6 4 -8 15
s=a 9 4 1 -6 -9
s=about 6 16 4 -20 -6
s=additional -3 -3 0 7 0
s=all 6 1 -2 -4 -1
s=american -11 2 -1 -5 14
s=an 2 0 -3 6 -5
s=and 16 -10 -1 5 -10
s=are -10 -4 -3 16 -1
s=as 22 -13 -11 7 -5
s=at -7 3 -6 7 1
s=back 5 -10 9 -16 12
s=because -1 11 -2 -7 -1
s=between -7 -3 22 -10 -3
s=by 21 -12 -8 3 -4
s=can 4 5 0 -9 0
s=conference 15 -9 -1 -3 0
s=conversations 9 0 0 -7 -1
s=days -10 20 -1 -6 -1
s=developments -1 10 -7 -6 -1
s=down 5 2 -9 -8 11
s=during -3 -5 -1 10 0
s=earlier 8 -5 0 -1 0
s=focused 14 -4 0 -9 0
s=for -4 6 -3 7 -4
s=from 2 26 4 -28 -6
s=general 6 0 0 -6 0
s=going -3 16 -5 -6 -1
s=haiti 6 -3 -2 -1 -1
s=he -6 -12 0 19 0
s=here 5 -20 -8 23 -4
s=him 8 -7 -5 5 -3
s=in -21 23 -1 6 -9
s=into -9 19 -6 -14 7
s=is -25 -3 14 17 -5
s=it 15 -2 -4 -9 -1
s=its 5 -8 -3 8 -1
s=last 10 -9 0 0 0
s=later -20 18 6 -5 0
s=led -23 -2 0 26 0
s=me -5 -3 -2 9 -2
s=meeting 4 2 0 -6 0
s=millions 2 9 -3 -7 -1
s=my -1 6 -2 -2 0
s=next -5 7 0 -1 0
s=not 6 -4 -2 -13 12
s=of 32 -3 -19 -7 -14
s=on 24 1 -10 -13 -6
s=operation -13 0 0 15 0
s=or 18 -11 -8 3 -4
s=our 10 -5 -2 0 -2
s=out -1 -3 -5 9 -4
s=over 0 11 -4 -5 -1
s=prime 6 -10 19 -12 -1
s=senator -5 4 3 -1 0
s=several -11 -2 0 13 0
s=signals 4 -6 0 3 0
s=since -19 24 0 -4 0
s=so 9 -7 0 -1 0
s=some -1 -2 8 -2 -1
s=started 10 0 0 -9 0
s=that -2 12 -8 3 -6
s=the 42 2 -13 -27 -4
s=their -7 18 -6 -7 -1
s=them -9 14 -7 -2 -1
s=then -11 14 0 -3 -1
s=there -2 9 -10 3 -2
s=these 5 -2 -1 -1 -1
s=this 28 -10 3 -13 -7
s=through -1 9 -2 -3 -2
s=to -14 -4 -2 3 9
s=today -13 14 -3 -1 5
s=tomorrow -5 -3 11 -3 -1
s=troops -8 -3 -2 11 -1
s=two 7 -2 -4 -4 -1
s=up 14 -8 -2 -2 -1
s=upon -14 11 -1 6 -2
s=us 8 -3 -3 -2 -2
s=very 5 0 -1 -4 -1
s=was 45 -31 -3 -12 -1
s=washington 10 -1 -3 -4 -1
s=we 0 12 -2 -8 -1
s=were 15 0 0 -12 0
s=what 12 -2 -1 -10 0
s=when -11 -6 20 -1 0
s=where 0 9 -2 -7 -2
s=which -11 -10 6 -3 16
s=while -17 20 -2 -2 -1
s=will -10 -6 13 4 -1
s=with 16 -9 9 -24 3
s=within -2 -12 -5 19 -2
s=yesterday 22 -12 -2 -6 0
s=you 2 -11 -4 15 -1
s=– -8 3 -1 7 0
s=— -1 -7 -5 13 -2
singular 10 0 -52 16 -22
subj=E-sanction -6 4 -3 6 -1
subj=E-session -2 -3 0 6 0
subj=E-signing 6 -3 -1 -4 0
subj=E-talks -11 11 -6 7 -2
subj=FORCES 14 -9 -7 1 -3
subj=HE -6 48 -6 -39 3
subj=I -7 7 8 8 -18
subj=IT 7 -30 0 25 -2
subj=NAME 10 -2 -3 -3 -4
subj=OTHER 12 -21 11 -9 6
subj=PEOPLE 9 -2 -18 15 -6
subj=POST -10 -16 31 11 -21
subj=STATE -10 18 -19 16 -6
subj=THEY -4 21 14 -26 -6
subj=THING 15 -22 -16 -13 36
subj=THIS -6 21 -4 -11 -2
subj=WE 16 1 0 -8 -17
subj=YOU 24 -25 4 -11 7
subj=none 20 2 -2 -10 -14
tag=JJ 1 -16 20 -3 -4
tag=VB -40 24 18 -10 -3
tag=VBD 112 -39 -18 -40 -18
tag=VBG -6 7 3 -1 -13
tag=VBN 15 -8 -18 7 -2
tag=VBP -7 22 -12 -5 0
tag=VBZ 4 -2 -12 11 -2
throughout-class=c11 -1 -10 12 -1 0
time=FUTURE_REF -38 31 4 5 -4
time=PAST_REF 46 -9 -11 -16 -10
time=PRESENT_REF -21 -7 -11 31 9
time=ahead -51 94 -6 -26 -12
time=around 0 -19 32 -12 -3
time=dated 15 -13 -4 -13 14
time=elsewhere 0 5 8 -15 -14
time=none 12 -38 -3 23 -42
time=past 86 -31 -6 -39 -13
time=past-year 52 -4 -10 -35 -4
time=today -7 1 -43 44 -6
time=vague 12 -19 12 -3 0
to-class=c22 9 -2 0 -6 0
to-class=c30 10 -9 -6 7 -1
to-class=c40 14 -4 -1 -3 -3
to-class=c43 -6 -8 -2 20 0
to-class=c6 -4 -2 0 6 0
to-class=f289 9 -2 0 -6 0
to-class=f521 14 -4 -1 -3 -3
to-class=f575 -6 -8 -2 20 0
to-class=f76 7 -1 0 -7 0
to=E-session -20 21 0 -1 0
to=PEOPLE 7 -2 -2 -15 14
to=POST 27 -11 -5 -23 7
to=STATE -1 9 -3 7 -15
to=THEY 0 -5 -1 9 0
told=denied -11 -9 -2 -7 29
told=expected -32 -17 68 -16 -7
told=happened 118 -42 -53 -32 -23
told=none 30 -31 0 0 -14
told=ongoing -6 -15 -21 51 -14
told=planned -46 104 -10 -42 -15
tw:far:30 0 9 -2 -9 0
tw:far:a -9 12 -1 -1 -1
tw:far:august -7 13 -1 -7 0
tw:far:current -3 -3 9 -1 -2
tw:far:earlier -1 -8 16 -4 -3
tw:far:early -7 8 0 -1 0
tw:far:every 3 -5 0 4 0
tw:far:february -7 0 0 8 0
tw:far:four 16 -6 -6 -3 0
tw:far:friday -5 5 4 -4 -1
tw:far:future -21 -4 -1 28 -1
tw:far:july 12 0 -3 -6 -1
tw:far:june -20 11 -2 12 -1
tw:far:just -9 -5 0 14 -1
tw:far:last -11 -23 11 24 -2
tw:far:late -3 7 0 -3 0
tw:far:later 6 -6 14 -13 -1
tw:far:many -4 -4 -1 7 0
tw:far:monday -7 10 0 -4 -1
tw:far:more 8 -2 0 -5 0
tw:far:next -13 26 -8 -3 -1
tw:far:now -3 -3 4 5 -3
tw:far:recent 1 -7 -8 2 12
tw:far:recently -25 27 -6 3 -3
tw:far:right 2 4 -6 2 -2
tw:far:september -7 18 -1 -8 0
tw:far:the 17 -2 19 -27 -9
tw:far:this -25 -2 -6 20 12
tw:far:thursday -11 13 0 -2 0
tw:far:today -45 -7 39 18 -6
tw:far:tomorrow -9 18 -5 -4 -2
tw:far:tuesday 1 9 -6 -5 -1
tw:far:two -10 4 -4 12 -3
tw:far:wednesday 1 -11 -1 11 -1
tw:near:2018 7 -5 0 -1 0
tw:near:2021 8 -5 0 -1 0
tw:near:30 -3 11 -6 -5 0
tw:near:90-minute 7 -3 0 -4 -1
tw:near:a 2 17 3 -20 -3
tw:near:annual -12 6 -5 10 -1
tw:near:april 6 -5 0 -1 0
tw:near:august 16 0 0 -16 0
tw:near:current -3 -4 0 6 0
tw:near:currently -8 -8 -2 21 -2
tw:near:daily -6 4 -6 9 -1
tw:near:date 6 -2 0 -2 0
tw:near:december 0 6 -2 0 -1
tw:near:earlier 59 -35 -7 -14 -2
tw:near:five -6 10 -1 -2 0
tw:near:friday 7 5 -1 -9 -2
tw:near:july 28 -6 -3 -17 0
tw:near:june 3 8 -4 -7 -1
tw:near:just 10 -8 0 0 0
tw:near:last 41 -14 -8 -15 -8
tw:near:late -11 18 -2 -3 -2
tw:near:later -41 49 21 -23 -5
tw:near:many -8 -1 0 11 0
tw:near:march -13 -1 -3 17 -1
tw:near:may 1 5 -3 -2 0
tw:near:monday -11 20 -5 -1 0
tw:near:next -5 16 6 -15 -3
tw:near:november -15 -1 19 -2 0
tw:near:now -1 30 -8 -16 -7
tw:near:recent 26 -17 -1 -4 -3
tw:near:recently 10 -3 0 -5 -1
tw:near:right 7 -30 0 26 -2
tw:near:september 10 1 -3 -3 -2
tw:near:several 10 -6 0 -3 0
tw:near:some 6 -4 0 -1 0
tw:near:the -24 42 15 -27 -7
tw:near:this 15 -7 4 -15 0
tw:near:thursday -4 11 -1 -6 -1
tw:near:today 1 -6 -23 20 4
tw:near:tomorrow -26 39 4 -13 -3
tw:near:tonight 3 -9 -1 8 -1
tw:near:two 14 -9 -1 -5 0
tw:near:weekly -3 6 -3 -1 -1
tw:near:yesterday 38 -13 -6 -14 -3
v=address 8 0 -1 -3 0
v=agree -8 10 -1 0 -1
v=announce 8 -7 10 -7 -4
v=appoint -3 -3 8 -1 0
v=attack 5 -4 -3 1 0
v=bomb -2 -1 -4 6 -1
v=bring -5 3 -4 8 -1
v=call 8 -2 -3 -2 0
v=come -10 -6 7 20 -11
v=commit 6 -1 0 -4 -1
v=conclude -4 -8 -3 13 -1
v=confirm 11 -6 -3 0 0
v=consult -7 -7 0 15 0
v=convene -6 7 -5 3 -3
v=deliver -3 11 -3 -3 -1
v=depart -1 5 -3 -1 0
v=deploy -3 -5 0 11 -1
v=designate 8 -2 -1 -5 0
v=discuss 9 -5 -5 7 -7
v=engage 8 3 -3 -6 -2
v=fire 13 -6 0 -4 0
v=gather -10 -4 0 16 0
v=go 7 14 -8 -23 8
v=have -9 -8 4 0 11
v=head -8 11 0 -2 -4
v=hold -3 11 -3 -4 -1
v=invite -23 29 0 -7 -1
v=issue 18 -11 -3 -5 -1
v=join -17 3 -6 18 -5
v=launch 1 -5 -2 5 -1
v=leave 8 -6 -8 6 -1
v=lift -6 -2 -1 8 0
v=meet 10 -4 9 -5 -10
v=move 5 -4 5 -10 6
v=nominate 21 -10 -3 -6 0
v=order -3 9 -1 -2 -1
v=participate 0 6 -1 -4 -1
v=preside 5 -2 -1 -3 0
v=provide 1 -6 0 7 0
v=put 11 -5 -5 -11 9
v=receive 15 -12 0 -3 0
v=release 0 5 0 -4 -3
v=remove 1 6 -5 -4 -1
v=resume -9 10 6 -6 -1
v=return -4 -18 30 -7 0
v=see -2 -4 0 7 -1
v=select -10 15 -2 -2 0
v=send -12 0 6 8 -2
v=ship -6 7 -1 -2 0
v=sign 5 5 4 -12 -4
v=sit 2 2 -8 -6 12
v=speak -5 2 3 -15 14
v=station -16 13 0 3 0
v=stop -3 0 -3 9 -1
v=strike 8 -3 -2 -3 -1
v=suspend 9 1 0 -7 0
v=swear -9 12 0 -4 0
v=talk 3 17 1 -15 -7
v=travel 10 4 -10 -1 0
v=visit 0 4 7 -7 -3
v=welcome 16 -13 -4 3 -2
v=withdraw -3 -7 8 5 -5
vannounce|adv=already 5 -1 -1 -3 0
vannounce|adv=now 9 -2 -6 -2 -1
vannounce|as-class=c13 -5 -1 -4 10 -1
vannounce|as-class=f175 -5 -1 -4 10 -1
vannounce|as=THING -5 -1 -4 9 -1
vannounce|aux='m -7 -1 0 9 0
vannounce|aux='re 16 -4 -1 -10 0
vannounce|aux=are 3 -6 -2 1 -1
vannounce|aux=be -4 6 -2 0 0
vannounce|aux=have 7 -1 -1 -4 0
vannounce|aux=is 10 -2 -1 -6 0
vannounce|aux=will -6 11 -4 -1 0
vannounce|bare-class=c3 -3 -21 19 6 -1
vannounce|bare-class=f26 -3 -21 19 6 -1
vannounce|bare=POST 7 0 0 -7 0
vannounce|bare=TIME 1 -23 19 3 -1
vannounce|class=c13 18 -11 -3 -5 -1
vannounce|class=c42 -3 -2 6 4 -6
vannounce|class=c6 11 -4 0 -9 0
vannounce|class=f175 18 -11 -3 -5 -1
vannounce|class=f560 8 -7 10 -7 -4
vannounce|class=f562 -1 7 -1 -4 -3
vannounce|class=f563 -11 -3 -2 15 0
vannounce|class=f77 11 -4 0 -9 0
vannounce|complement -11 12 -1 2 0
vannounce|complement-class=c42 -22 17 0 6 0
vannounce|cue=can 3 -8 -5 11 -1
vannounce|cue=just 5 -4 0 0 0
vannounce|cue=may -7 -5 13 -4 -1
vannounce|cue=today 3 -12 -3 10 -1
vannounce|cue=why 4 -3 -8 5 -1
vannounce|hhw=why -5 8 -6 -2 -1
vannounce|hw=fact 7 0 0 -7 0
vannounce|hw=going -1 7 -4 0 0
vannounce|hw=why -5 0 0 6 0
vannounce|mark=that 17 2 -2 -16 0
vannounce|mark=to -10 -9 9 13 -3
vannounce|names=0 6 0 4 -9 -2
vannounce|names=1 14 -5 -4 -3 -5
vannounce|names=2 -3 5 -3 0 0
vannounce|names=3 0 -14 10 4 -1
vannounce|names=4 6 -1 -2 -2 0
vannounce|obj-class=c0 9 2 -3 -8 0
vannounce|obj-class=c13 1 10 -2 -9 0
vannounce|obj-class=c19 -2 -4 -4 9 -1
vannounce|obj-class=c28 5 -2 0 -3 0
vannounce|obj-class=c3 15 -4 -2 -9 0
vannounce|obj-class=c37 12 -9 -2 0 0
vannounce|obj-class=c44 10 -4 -1 -3 0
vannounce|obj-class=c45 5 -3 -1 -4 0
vannounce|obj-class=c48 -9 -5 -1 14 0
vannounce|obj-class=f0 10 -4 -1 -4 0
vannounce|obj-class=f176 6 1 0 -7 0
vannounce|obj-class=f180 -2 5 -1 -1 0
vannounce|obj-class=f247 -4 -3 -3 9 -1
vannounce|obj-class=f26 15 -4 -2 -9 0
vannounce|obj-class=f493 13 -10 -4 -1 -2
vannounce|obj-class=f589 8 -3 -1 -2 0
vannounce|obj-class=f613 5 -3 -1 -4 0
vannounce|obj-class=f654 -9 -5 -1 14 0
vannounce|obj=NAME 8 -1 0 -7 0
vannounce|obj=OTHER 24 -5 -5 -14 -4
vannounce|obj=POST 24 -4 -4 -14 -1
vannounce|obj=THING 3 0 -5 1 -1
vannounce|obj=THIS 5 -1 0 -3 0
vannounce|obj=TIME 15 -4 -2 -9 0
vannounce|obj=none -33 -9 26 20 -4
vannounce|objw=advisory 13 -10 -4 -1 -2
vannounce|objw=deal 5 -3 -1 -4 0
vannounce|objw=increase -4 -3 -3 9 -1
vannounce|objw=that 5 -1 0 -3 0
vannounce|objw=today 15 -5 0 -9 0
vannounce|objw=what 11 -1 0 -10 0
vannounce|passive -7 5 -3 5 0
vannounce|question 12 -7 -5 -1 -2
vannounce|rel=acl -7 -3 -6 16 -1
vannounce|rel=advcl -3 1 -6 8 -1
vannounce|rel=conj 13 -7 0 -6 0
vannounce|rel=relcl 6 -11 10 -4 -1
vannounce|rel=root 2 16 -5 -10 -1
vannounce|rel=xcomp 4 -8 13 -8 -3
vannounce|rule=false -2 15 -2 -7 -5
vannounce|rule=true 27 -25 9 -9 -2
vannounce|subj=I -3 -3 -1 7 0
vannounce|subj=NAME 14 -1 0 -11 0
vannounce|subj=POST -9 14 4 -7 0
vannounce|subj=STATE 14 -11 -4 -1 -2
vannounce|subj=WE 15 -12 18 -20 -3
vannounce|subj=none -18 -5 -9 31 -2
vannounce|tag=VB -16 9 -5 14 -3
vannounce|tag=VBD -5 10 -1 -3 -1
vannounce|tag=VBG 36 -9 -6 -20 -1
vannounce|tag=VBN 7 -26 18 3 -2
vannounce|time=PRESENT_REF 9 -2 -6 -2 -1
vannounce|time=ahead 0 -11 13 0 0
vannounce|time=none -8 14 -4 0 -3
vannounce|time=today 20 -13 1 -7 -3
vannounce|to=POST 8 -1 0 -7 0
vannounce|told=happened 16 3 -4 -13 -1
vannounce|told=none -15 -12 1 29 -3
vannounce|told=ongoing 35 -12 -3 -18 0
vannounce|told=planned -5 12 -1 -4 -2
vappoint|aux=am 12 -5 0 -6 0
vappoint|aux=will -7 9 -2 0 0
vappoint|bare=TIME 2 7 0 -8 0
vappoint|class=c42 12 6 -2 -14 -3
vappoint|class=f568 11 -6 -3 0 0
vappoint|class=f570 -13 12 6 -3 0
vappoint|class=f572 13 1 -3 -10 0
vappoint|cue=today 9 -3 0 -4 0
vappoint|mark=to 15 -21 7 -2 0
vappoint|names=0 -8 13 -1 -3 0
vappoint|names=1 -14 14 3 -3 0
vappoint|names=2 3 5 -6 -3 -3
vappoint|names=3 18 -18 3 -2 0
vappoint|names=4 25 -18 -2 -5 0
vappoint|obj-class=c4 -2 -3 6 -1 0
vappoint|obj-class=f33 -2 -3 6 -1 0
vappoint|obj=none 15 -2 -6 -7 -2
vappoint|objw=envoy -9 5 3 -1 0
vappoint|passive -6 9 0 -4 0
vappoint|question 8 -4 -4 0 -1
vappoint|rel=advcl -12 19 -5 -1 0
vappoint|rel=root 19 -2 -3 -12 -1
vappoint|rel=xcomp 2 -9 8 -1 -1
vappoint|rule=false 13 3 1 -16 -2
vappoint|subj=HE -6 9 0 -4 0
vappoint|subj=I 3 6 3 -11 -1
vappoint|subj=POST 13 -10 0 -1 -3
vappoint|subj=none 7 -4 -3 0 -1
vappoint|tag=VB 9 -13 5 -1 0
vappoint|tag=VBG 4 4 -1 -6 0
vappoint|tag=VBN 6 3 -5 -5 -3
vappoint|tag=VBP 0 5 -1 -5 -1
vappoint|time=dated 12 -9 -1 -3 -1
vappoint|time=none -1 3 4 -5 0
vappoint|time=today 2 7 -1 -8 0
vappoint|told=expected -4 -5 10 0 0
vappoint|told=happened 11 -7 -2 -1 0
vappoint|told=none -5 22 -8 -8 -3
vappoint|told=ongoing 12 -5 0 -6 0
vappoint|told=planned 8 -4 -3 -1 0
vattack|class=c31 -2 -1 -4 6 -1
vattack|class=c35 5 -4 -3 1 0
vattack|class=c7 8 -3 -2 -3 -1
vattack|class=f102 8 -3 -2 -3 -1
vattack|class=f407 -2 -1 -4 6 -1
vattack|class=f457 5 -4 -3 1 0
vattack|in=POST -10 0 0 10 0
vattack|mark=to 10 -2 -4 -4 -1
vattack|names=0 -7 -5 -2 14 -1
vattack|names=1 8 -1 -4 -4 -1
vattack|names=2 10 -3 -3 -6 -1
vattack|obj-class=c0 5 0 0 -3 0
vattack|obj=POST 6 -1 -3 -3 -1
vattack|obj=none 1 -8 -5 10 -3
vattack|rel=relcl 5 -1 0 -3 0
vattack|rel=root -14 -2 0 17 0
vattack|rule=false 6 -8 -5 7 -2
vattack|subj=WE 1 -5 -3 5 -1
vattack|subj=none -4 -1 -2 8 0
vattack|tag=VB 3 -3 -5 5 -1
vattack|time=none 12 -6 -4 -2 -1
vattack|told=happened 11 -5 -2 -6 -1
vattack|told=none 1 -5 -7 9 -2
vattend|aux=has 2 -2 -3 5 -1
vattend|aux=will -3 10 -1 -6 -2
vattend|bare-class=c3 -11 -2 -3 14 -3
vattend|bare-class=f26 -11 -2 -3 14 -3
vattend|bare=TIME -19 -3 -4 22 -3
vattend|by=POST 6 4 -1 -6 0
vattend|class=c38 -17 3 -6 18 -5
vattend|class=c45 8 0 -1 -3 0
vattend|class=c47 1 6 -1 -5 -1
vattend|class=c58 5 -2 -1 -3 0
vattend|class=f497 -17 3 -6 18 -5
vattend|class=f613 8 0 -1 -3 0
vattend|class=f631 0 6 -1 -4 -1
vattend|class=f778 5 -2 -1 -3 0
vattend|cue=today -7 0 0 8 0
vattend|in=THING -12 0 0 11 -1
vattend|mark=of 7 -2 0 -4 0
vattend|names=0 -4 -4 0 7 0
vattend|names=1 -6 -1 -5 12 -4
vattend|names=2 -8 2 0 7 -1
vattend|names=4 10 10 -1 -17 -2
vattend|obj-class=c47 -6 -1 0 8 0
vattend|obj=POST 12 -1 -1 -10 0
vattend|obj=none -14 15 -3 6 -2
vattend|passive -2 6 -2 -1 -1
vattend|rel=acl 1 -6 -4 7 -3
vattend|rel=advcl -8 9 0 -2 0
vattend|rel=ccomp 11 -1 -3 -9 -1
vattend|rel=conj 8 -3 -1 -3 0
vattend|rel=root -22 7 -1 16 -2
vattend|rule=false -15 3 -6 19 -6
vattend|subj=PEOPLE 14 -2 0 -11 0
vattend|subj=POST 5 6 -1 -8 0
vattend|subj=STATE -3 1 -2 6 -1
vattend|subj=TIME -15 9 -1 7 0
vattend|tag=VB -2 6 -1 -3 -1
vattend|tag=VBD 7 -4 0 -2 0
vattend|tag=VBN -7 4 -4 8 -1
vattend|time=ahead -8 11 -1 -2 -1
vattend|time=none 22 -1 -5 -14 -2
vattend|time=today -18 -3 -4 22 -3
vattend|told=happened -16 1 -2 17 -1
vattend|told=none -3 -5 -4 10 -3
vattend|told=ongoing 13 -2 0 -10 0
vattend|told=planned -3 14 -1 -8 -2
vconfer|about-class=c0 -15 7 9 -1 0
vconfer|about-class=c10 7 -6 0 0 0
vconfer|about-class=c13 -7 13 -1 -5 0
vconfer|about-class=f0 -15 16 0 -1 0
vconfer|about-class=f1 0 -8 9 0 0
vconfer|about-class=f157 7 -6 0 0 0
vconfer|about=IT 0 -8 9 0 0
vconfer|about=POST -12 20 -1 -7 0
vconfer|about=STATE -24 10 17 -3 0
vconfer|about=THING 5 -9 -2 8 -1
vconfer|adv=also -3 -1 -1 6 -1
vconfer|adv=obviously -4 6 -1 -2 0
vconfer|adv=of -5 12 -1 -7 -1
vconfer|at=THING -4 9 -1 -4 -1
vconfer|aux='ll -4 10 -1 -4 0
vconfer|aux='re -7 -5 -2 16 0
vconfer|aux=are -6 10 0 -3 0
vconfer|aux=be 0 8 -4 -2 0
vconfer|aux=did 7 -14 -5 -5 15
vconfer|aux=have 11 -6 0 -4 -1
vconfer|aux=will -8 8 3 -5 -1
vconfer|bare-class=c13 -3 -4 0 6 0
vconfer|bare-class=c3 4 5 -1 -6 -1
vconfer|bare-class=c43 5 -2 -1 -4 -1
vconfer|bare-class=f175 -3 -4 0 6 0
vconfer|bare-class=f26 4 5 -1 -6 -1
vconfer|bare=POST 8 -11 -2 5 0
vconfer|bare=TIME 2 8 -2 -7 -1
vconfer|class=c42 5 -4 -1 -8 7
vconfer|class=c47 4 12 -2 -4 -9
vconfer|class=f561 5 -4 -1 -8 7
vconfer|class=f631 0 -5 -4 10 -2
vconfer|class=f632 3 17 1 -15 -7
vconfer|complement -3 7 -2 -4 -1
vconfer|complement-class=c2 -11 11 0 0 0
vconfer|complement-class=c56 6 -4 -1 -2 0
vconfer|complement-class=f739 6 -4 -1 -2 0
vconfer|cue=can -11 13 0 -2 0
vconfer|cue=just 3 10 -1 -10 -1
vconfer|cue=may 0 -6 5 -1 -1
vconfer|cue=today 1 -6 -2 8 0
vconfer|cue=when -8 -5 16 -2 0
vconfer|cue=why -11 14 -2 3 -1
vconfer|hhw=share -11 13 0 -2 0
vconfer|hhw=why -9 1 -1 11 -1
vconfer|hw=able 8 -6 -1 -1 0
vconfer|hw=expect -5 2 5 -5 -1
vconfer|hw=opportunity -11 18 -2 -5 -1
vconfer|hw=plans -3 -9 15 -4 -1
vconfer|hw=pleasure -18 7 -1 13 -1
vconfer|hw=spent 12 -6 -1 -4 0
vconfer|hw=what -36 38 -1 -3 0
vconfer|in-class=c3 1 10 -2 -11 -1
vconfer|in-class=c40 -1 10 -7 -6 -1
vconfer|in-class=c48 10 -4 0 -8 0
vconfer|in-class=f28 1 10 -2 -11 -1
vconfer|in-class=f521 -1 10 -7 -6 -1
vconfer|in-class=f658 10 -4 0 -8 0
vconfer|in=POST -10 15 -9 3 -1
vconfer|in=STATE 6 -1 0 -5 0
vconfer|in=THING 14 -5 -1 -8 0
vconfer|mark=as 11 -3 0 -6 0
vconfer|mark=for -6 11 0 -5 0
vconfer|mark=to -9 15 -9 8 -7
vconfer|names=0 7 13 -23 7 -7
vconfer|names=2 -8 -6 -6 9 9
vconfer|names=3 -7 9 -2 1 0
vconfer|names=4 0 -12 23 -7 -3
vconfer|obj-class=c13 -15 -8 -3 23 -1
vconfer|obj-class=c28 6 -5 -1 2 -1
vconfer|obj-class=c29 -7 19 0 -11 0
vconfer|obj-class=c48 -4 -5 10 -4 -1
vconfer|obj-class=c59 -1 12 -7 -6 -1
vconfer|obj-class=f175 -6 -4 -1 9 0
vconfer|obj-class=f176 -10 -5 -2 15 0
vconfer|obj-class=f360 -7 -2 0 8 0
vconfer|obj-class=f654 -2 5 0 -4 -1
vconfer|obj-class=f788 -1 12 -7 -6 -1
vconfer|obj=NAME 6 1 -4 -1 -1
vconfer|obj=PEOPLE -7 18 -1 -11 -1
vconfer|obj=POST -24 2 5 18 -1
vconfer|obj=THING 14 6 -9 -11 -2
vconfer|obj=THIS -5 1 -1 5 0
vconfer|obj=none 3 -9 -9 10 1
vconfer|objw=developments -1 10 -7 -6 -1
vconfer|objw=that -5 1 -1 5 0
vconfer|passive 5 -5 -1 2 0
vconfer|question 11 -20 18 -5 -4
vconfer|rel=acl -18 16 11 -7 -3
vconfer|rel=advcl 21 2 -9 -13 -3
vconfer|rel=ccomp 1 -10 10 0 0
vconfer|rel=conj 19 -22 -2 6 -2
vconfer|rel=nsubj -20 14 16 -10 0
vconfer|rel=other -11 -5 -2 15 0
vconfer|rel=parataxis 7 -4 -2 -2 -2
vconfer|rel=relcl -28 31 -2 0 -1
vconfer|rel=root 26 -12 -11 -15 12
vconfer|rel=xcomp 9 -5 -15 14 -3
vconfer|rule=false -21 31 -13 11 -13
vconfer|rule=true -9 -8 12 -10 13
vconfer|subj=HE -9 4 -2 -8 14
vconfer|subj=I 20 -12 -5 -1 -2
vconfer|subj=IT -11 -9 5 12 -1
vconfer|subj=NAME -16 10 -1 7 -1
vconfer|subj=PEOPLE -9 -9 -2 23 -1
vconfer|subj=POST 25 -11 3 -16 -1
vconfer|subj=THEY 8 -3 3 -5 -3
vconfer|subj=THING -1 -6 -2 10 -1
vconfer|subj=WE 16 5 -14 -5 -5
vconfer|subj=YOU 12 -6 -7 0 -2
vconfer|subj=none -16 28 -3 -11 -1
vconfer|tag=VB -24 8 1 5 7
vconfer|tag=VBD 21 -4 -1 -13 -2
vconfer|tag=VBG -8 2 0 10 -5
vconfer|tag=VBN -7 3 -4 10 -4
vconfer|time=PAST_REF 13 -10 -1 -1 0
vconfer|time=none -30 19 1 7 0
vconfer|time=today 7 -2 -4 1 -2
vconfer|to-class=c43 0 -5 -1 9 0
vconfer|to-class=f575 0 -5 -1 9 0
vconfer|to=POST 25 -8 -5 -13 -1
vconfer|to=THEY 0 -5 -1 9 0
vconfer|told=expected -3 8 -1 -2 -1
vconfer|told=happened 22 16 -10 -19 -7
vconfer|told=none 20 -28 4 11 -7
vconfer|told=ongoing -20 -4 -4 30 -1
vconfer|told=planned -19 22 9 -12 -3
vconfer|with-class=c29 -9 -2 -1 12 -1
vconfer|with-class=c52 -7 1 -4 10 -1
vconfer|with-class=f384 -12 -2 -3 12 -1
vconfer|with-class=f689 -7 -2 -2 12 -1
vconfer|with-class=f692 -4 5 -2 0 0
vconfer|with=NAME 1 -8 9 0 0
vconfer|with=PEOPLE -12 -6 -5 23 -2
vconfer|with=POST 0 2 -7 -8 15
vconfer|with=STATE -8 -16 10 16 -2
vfire|class=c34 13 -6 0 -4 0
vfire|class=f446 13 -6 0 -4 0
vfire|names=2 -5 9 -1 -2 0
vfire|names=4 13 -6 0 -4 0
vfire|obj=none 7 3 -2 -8 -1
vfire|rule=false 7 3 -1 -7 0
vfire|subj=none 7 3 -2 -8 -1
vfire|tag=VBN -5 9 -1 -2 0
vfire|time=none 13 -6 0 -4 0
vfire|told=none 7 3 -2 -8 -1
vg=announce 23 -13 3 -9 -8
vg=appoint 24 -3 -2 -17 -4
vg=attack 11 -9 -8 5 -3
vg=attend -3 9 -7 5 -5
vg=confer -9 5 -6 9 -3
vg=fire 8 3 -1 -7 0
vg=give 1 -4 -2 10 -5
vg=go -3 4 2 2 -11
vg=hold -12 2 2 -4 10
vg=host 8 4 -8 -2 -3
vg=kill -2 -7 17 -9 -2
vg=meet -5 -1 -5 8 0
vg=move -4 5 -2 -4 5
vg=open -2 5 4 -6 -2
vg=phone 11 -1 -4 -5 -1
vg=sanction 17 -5 -4 -7 -1
vg=see -2 -4 0 7 -1
vg=sign 6 3 -1 -4 -6
vg=visit 0 4 7 -7 -3
vg=write 8 -5 -1 -1 0
vgive|adv=also -5 -6 0 13 0
vgive|aux=is -5 -2 0 7 0
vgive|bare-class=c33 -4 6 -1 -3 0
vgive|bare-class=f437 -4 6 -1 -3 0
vgive|class=c23 6 -1 0 -4 -1
vgive|class=c34 -6 7 -1 -2 0
vgive|class=c42 -10 -7 5 15 -2
vgive|class=c45 -3 11 -3 -3 -1
vgive|class=f298 6 -1 0 -4 -1
vgive|class=f446 -6 7 -1 -2 0
vgive|class=f564 1 -6 0 7 0
vgive|class=f565 -12 0 6 8 -2
vgive|class=f622 -3 11 -3 -3 -1
vgive|cue=just -5 -6 9 -2 -1
vgive|cue=today -3 5 -2 -3 -1
vgive|in=POST -6 -3 -2 10 -1
vgive|mark=to 8 1 -7 0 -1
vgive|names=0 7 -17 -4 13 -3
vgive|names=1 -20 -1 7 15 -3
vgive|names=2 19 -2 -1 -13 -1
vgive|names=3 -5 5 -3 -1 -1
vgive|names=4 -4 12 -3 -2 -1
vgive|obj-class=c19 2 9 -3 -7 -1
vgive|obj-class=c22 14 -14 -3 3 -2
vgive|obj-class=c33 -6 6 -1 0 0
vgive|obj-class=c52 -15 0 -1 17 0
vgive|obj-class=f249 2 9 -3 -7 -1
vgive|obj-class=f288 14 -14 -3 3 -2
vgive|obj-class=f437 -6 6 -1 0 0
vgive|obj=FORCES 12 -10 -5 3 -1
vgive|obj=PEOPLE -5 -4 9 -2 -1
vgive|obj=POST -10 3 -3 10 0
vgive|obj=THING -8 10 -5 5 -1
vgive|obj=none 7 -1 0 -5 -1
vgive|objw=millions 2 9 -3 -7 -1
vgive|objw=troops 11 -13 -3 4 -1
vgive|rel=acl -1 -7 9 -4 -1
vgive|rel=root -13 -4 -2 22 -1
vgive|rel=xcomp 9 9 -6 -10 -1
vgive|rule=false -11 -1 -1 17 -4
vgive|subj=I -11 0 0 11 0
vgive|subj=POST -4 -4 9 -2 0
vgive|subj=STATE -6 -4 -2 12 -1
vgive|subj=THING 5 -1 0 -4 -1
vgive|subj=WE 16 8 -7 -14 -2
vgive|tag=VB 6 4 -7 -1 -1
vgive|tag=VBG -17 3 7 7 -1
vgive|tag=VBN 8 -4 -2 -1 -1
vgive|time=none -6 -3 0 14 -5
vgive|told=happened 4 -10 8 -1 -2
vgive|told=none 1 -4 -2 5 -1
vgive|told=ongoing -8 -2 0 10 0
vgive|told=planned 7 -1 -4 -2 -1
vgo|adv=here -6 9 -4 3 -2
vgo|adv=more 1 5 -3 -1 0
vgo|adv=so -4 7 0 -3 0
vgo|adv=then 8 0 -3 -4 -1
vgo|adv=there -15 -2 -5 24 -5
vgo|adv=up 10 -7 -1 1 -1
vgo|adv=when 2 -9 8 -2 0
vgo|adv=why 7 -3 -1 -3 -1
vgo|at=THING -10 -8 -4 12 9
vgo|aux='ll -4 7 0 -2 0
vgo|aux='m -8 11 -1 -2 0
vgo|aux='re -5 9 0 -2 0
vgo|aux=are 2 -14 -4 19 -1
vgo|aux=be 21 -24 11 -7 -3
vgo|aux=did 9 -2 -1 -5 -1
vgo|aux=has 5 -2 0 -4 0
vgo|aux=have -23 -1 -2 29 -1
vgo|aux=is 9 2 -6 -8 -1
vgo|aux=will -2 -11 23 -6 -2
vgo|aux=would 21 -13 -5 -4 0
vgo|bare-class=c11 5 -10 10 -5 -2
vgo|bare-class=f164 5 -9 10 -4 -2
vgo|bare=POST -10 9 -2 4 0
vgo|bare=TIME -7 -3 8 4 -2
vgo|class=c23 5 27 -13 -16 -4
vgo|class=c29 -4 9 -6 -1 -4
vgo|class=c4 -4 1 5 -2 -1
vgo|class=c42 2 2 -7 5 -2
vgo|class=c47 -1 -15 -4 14 -1
vgo|class=c54 -3 0 -3 9 -1
vgo|class=c6 -4 -18 30 -7 0
vgo|class=f298 5 27 -13 -16 -4
vgo|class=f383 -4 9 -6 -1 -4
vgo|class=f42 -4 1 5 -2 -1
vgo|class=f562 10 4 -10 -1 0
vgo|class=f565 -11 -1 5 8 -2
vgo|class=f632 -6 -14 6 9 1
vgo|class=f638 8 -6 -8 6 -1
vgo|class=f639 -1 5 -3 -1 0
vgo|class=f730 -3 0 -3 9 -1
vgo|class=f78 -4 -18 30 -7 0
vgo|complement -13 17 -7 -8 10
vgo|complement-class=c42 -9 -1 -3 2 12
vgo|complement-class=c56 4 4 -4 -5 0
vgo|complement-class=f559 -4 -3 -1 -2 13
vgo|complement-class=f561 -4 0 -2 6 -1
vgo|complement-class=f739 6 1 -4 -4 0
vgo|cue=any -10 -8 0 11 8
vgo|cue=how -11 -1 5 8 -2
vgo|cue=if -10 -2 5 8 -3
vgo|cue=just -11 8 -5 9 -2
vgo|cue=may -3 0 6 -4 -3
vgo|cue=no -3 -18 14 -6 12
vgo|cue=should -8 4 7 -3 -1
vgo|cue=since 10 -4 -5 -4 0
vgo|cue=when 2 -9 8 -2 0
vgo|cue=why 7 -3 -1 -3 -1
vgo|cue=would 14 -14 -8 9 -2
vgo|for-class=c11 14 -7 -6 -1 0
vgo|for-class=c3 6 0 0 -4 0
vgo|for-class=f163 14 -7 -6 -1 0
vgo|for-class=f28 6 0 0 -4 0
vgo|for=E-talks 5 0 1 -5 0
vgo|for=POST 14 -7 -6 -1 0
vgo|from=NAME 10 0 -4 -7 -1
vgo|hhw='s 0 -7 -1 -2 10
vgo|hhw=have -1 7 -2 -2 -1
vgo|hhw=one -2 5 -2 0 0
vgo|hw=asked -2 12 -3 -6 0
vgo|hw=chance -1 8 -4 -2 -1
vgo|hw=days -10 20 -1 -6 -1
vgo|hw=have -5 8 -3 -1 0
vgo|hw=planning -1 -1 6 -1 -1
vgo|hw=think 8 2 -1 -11 -1
vgo|hw=week 8 -5 -3 -1 -1
vgo|hw=what 15 -11 -4 -2 0
vgo|in-class=c42 5 -2 -1 -2 -1
vgo|in-class=f563 5 -2 -1 -2 -1
vgo|in=TIME -2 -1 6 0 -1
vgo|into=NAME -5 16 -4 -10 -1
vgo|mark=if -10 -2 5 8 -3
vgo|mark=that -9 -17 18 10 -3
vgo|mark=to -21 25 -11 -7 13
vgo|names=0 5 -21 16 8 -7
vgo|names=1 -11 -15 13 20 -8
vgo|names=2 -22 31 -13 2 0
vgo|names=3 19 -1 5 -18 -7
vgo|names=4 9 12 -18 -13 9
vgo|obj-class=c0 7 -5 -1 -3 -1
vgo|obj-class=f0 11 -9 -1 -2 -1
vgo|obj=THING 18 -16 0 -1 0
vgo|obj=THIS 11 -9 -1 -2 -1
vgo|obj=none -22 27 13 -15 -7
vgo|objw=that 11 -9 -1 -2 -1
vgo|on=TIME -2 5 -1 -2 0
vgo|question -6 -4 15 2 -8
vgo|rel=acl 14 0 -11 -13 8
vgo|rel=advcl -3 -1 -2 -2 7
vgo|rel=amod -10 20 -1 -6 -1
vgo|rel=ccomp -4 -25 14 17 -3
vgo|rel=conj -13 11 10 -8 -3
vgo|rel=parataxis 12 -2 -3 -4 -2
vgo|rel=relcl 15 -29 5 11 -3
vgo|rel=root -2 15 -14 10 -9
vgo|rel=xcomp -9 17 7 -7 -8
vgo|rule=false 19 -3 9 -15 -12
vgo|rule=true -9 14 -5 2 -3
vgo|subj=E-sanction -1 7 -3 -2 -1
vgo|subj=FORCES 3 -6 -6 7 0
vgo|subj=HE 13 2 -6 -5 -3
vgo|subj=I -43 25 2 22 -6
vgo|subj=NAME 8 5 -8 -4 -1
vgo|subj=OTHER 18 -12 -4 -3 0
vgo|subj=PEOPLE -5 12 -2 -6 -2
vgo|subj=POST -37 21 0 22 -8
vgo|subj=THEY -3 -3 9 -3 -1
vgo|subj=THING 16 -16 -6 -13 22
vgo|subj=TIME 13 -9 -1 -5 -1
vgo|subj=WE -7 6 13 -7 -6
vgo|subj=none 13 -18 13 -7 -2
vgo|tag=JJ -6 -6 6 6 -2
vgo|tag=VB -30 5 14 0 8
vgo|tag=VBD 16 -12 -5 5 -5
vgo|tag=VBG 20 22 -9 -26 -8
vgo|tag=VBN -8 -6 -4 20 -2
vgo|tag=VBP 6 -2 2 -3 -4
vgo|time=FUTURE_REF -13 25 -3 -8 -2
vgo|time=PRESENT_REF -6 -6 -2 13 -1
vgo|time=ahead -3 14 -3 -5 -1
vgo|time=around 16 -16 15 -9 -4
vgo|time=none 0 -19 4 10 2
vgo|time=past -4 10 -1 -3 0
vgo|time=today 5 -3 -5 6 -2
vgo|to=POST -25 -4 3 20 5
vgo|to=STATE -2 16 4 -12 -9
vgo|told=happened 1 -2 -9 19 -7
vgo|told=none 19 -1 -15 -5 -1
vgo|told=ongoing 2 20 -7 -16 -2
vgo|told=planned -24 -1 19 5 0
vhold|adv=also 4 11 0 -13 -3
vhold|adv=here -8 -2 -2 15 -1
vhold|adv=now -2 8 -1 -3 0
vhold|aux='re -7 4 5 0 -2
vhold|aux='ve 14 -1 0 -10 -1
vhold|bare-class=c3 5 -1 0 -2 0
vhold|bare-class=f26 5 -1 0 -2 0
vhold|bare=TIME 5 6 -6 -5 -1
vhold|class=c10 -9 -8 4 0 11
vhold|class=f153 -9 -8 4 0 11
vhold|complement -5 13 -1 -6 -3
vhold|cue=again 6 -1 -1 -4 -2
vhold|cue=would -5 4 6 -3 0
vhold|hhw=think -2 8 -4 -4 -1
vhold|hw=important -1 -2 -1 6 0
vhold|hw=opportunity -3 2 -5 8 -1
vhold|hw=said -6 6 3 -5 0
vhold|in=NAME 5 -4 0 -1 0
vhold|in=POST -6 16 -8 -5 -1
vhold|mark=because -11 5 -6 13 -1
vhold|mark=for -11 6 -2 8 -1
vhold|mark=that 1 -8 7 -1 -1
vhold|mark=to -5 -18 24 7 -10
vhold|names=0 2 3 -12 -11 19
vhold|names=1 -2 -2 6 2 -5
vhold|names=3 2 5 -5 0 -1
vhold|names=4 -17 2 15 3 -2
vhold|obj-class=c0 14 2 -3 -11 -2
vhold|obj-class=c10 12 -3 -3 -4 0
vhold|obj-class=c13 10 -2 5 -9 -4
vhold|obj-class=c29 12 -1 -5 -2 -1
vhold|obj-class=c3 -2 -3 -6 14 -4
vhold|obj-class=c34 6 -3 0 -3 -2
vhold|obj-class=c50 -14 9 10 1 -5
vhold|obj-class=c52 -3 11 -4 -3 0
vhold|obj-class=c58 -9 1 -5 11 -3
vhold|obj-class=f0 10 -3 0 -5 -1
vhold|obj-class=f157 12 -3 -3 -4 0
vhold|obj-class=f176 8 7 -6 -8 -3
vhold|obj-class=f2 7 -2 -1 -3 0
vhold|obj-class=f26 -7 -2 -1 9 -1
vhold|obj-class=f28 6 -2 -5 4 -4
vhold|obj-class=f446 6 -3 0 -3 -2
vhold|obj-class=f668 -4 11 10 -12 -5
vhold|obj-class=f777 -9 1 -5 11 -3
vhold|obj=E-meeting -4 12 8 -12 -4
vhold|obj=E-session 0 -3 6 0 -1
vhold|obj=E-talks 9 -2 -5 3 -4
vhold|obj=HE -8 -1 -4 11 -3
vhold|obj=OTHER 4 -5 4 -3 -1
vhold|obj=POST 24 -22 11 -7 -6
vhold|obj=THING -40 8 -2 13 19
vhold|obj=THIS 10 -3 0 -5 -1
vhold|obj=YOU 7 -2 -1 -3 0
vhold|obj=none 7 -3 -4 -9 10
vhold|objw=conference 0 -3 6 0 -1
vhold|objw=conversations 9 0 0 -7 -1
vhold|objw=him -8 -1 -4 11 -3
vhold|objw=meeting -1 4 4 -5 -2
vhold|objw=meetings -2 5 6 -5 -1
vhold|objw=that 10 -3 0 -5 -1
vhold|objw=you 7 -2 -1 -3 0
vhold|rel=acl 4 -4 -7 11 -3
vhold|rel=advcl -4 5 5 -3 -4
vhold|rel=ccomp -2 4 3 -6 0
vhold|rel=conj -6 25 -6 -11 -5
vhold|rel=nsubj -12 -4 -2 20 -1
vhold|rel=relcl -4 -5 -2 -12 21
vhold|rel=root 3 2 -8 0 6
vhold|rel=xcomp 9 -23 21 -7 -4
vhold|rule=false -5 -1 0 8 -5
vhold|rule=true 1 7 -3 -2 -3
vhold|subj=I 0 -10 16 -1 -3
vhold|subj=PEOPLE 4 0 -10 6 -2
vhold|subj=STATE -2 14 -9 -3 0
vhold|subj=THEY 2 -15 17 -2 -1
vhold|subj=THING -18 -2 -2 -5 23
vhold|subj=THIS -10 18 -3 -4 -1
vhold|subj=WE -11 21 2 -2 -9
vhold|subj=YOU 13 -2 -5 -2 -2
vhold|tag=VB -4 7 -3 7 -9
vhold|tag=VBD 16 -9 -3 2 -6
vhold|tag=VBG -17 0 20 1 -3
vhold|tag=VBN -2 -5 -1 -15 21
vhold|tag=VBP 6 12 -7 -15 6
vhold|tag=VBZ -10 -1 0 12 0
vhold|time=FUTURE_REF -1 -10 12 -2 -1
vhold|time=PRESENT_REF -3 6 -2 0 -1
vhold|time=ahead -4 16 -9 -1 0
vhold|time=none -16 -7 10 -4 16
vhold|time=today 7 -5 -4 5 -1
vhold|told=happened 2 -16 -12 14 13
vhold|told=none -1 8 8 -18 2
vhold|told=ongoing -8 2 5 3 -2
vhold|told=planned -4 13 -3 -5 -2
vhold|with-class=c52 -4 12 -5 -4 -2
vhold|with=POST 0 7 -4 -3 -2
vhost|adv=warmly -3 -1 -1 5 0
vhost|bare-class=c3 4 4 -3 -8 -2
vhost|bare-class=f26 4 4 -3 -8 -2
vhost|bare=TIME 2 7 -3 -8 -2
vhost|class=c38 16 -12 -5 3 -2
vhost|class=c42 -9 17 -4 -5 0
vhost|class=f497 16 -12 -5 3 -2
vhost|class=f570 -8 17 -1 -9 0
vhost|complement 5 -4 0 -1 0
vhost|hw=honored -3 8 -1 -4 -1
vhost|hw=pleasure -3 -3 -1 8 0
vhost|hw=thank 5 -3 -2 1 -1
vhost|in=THING -3 -3 -2 5 0
vhost|mark=for -2 -3 -2 7 -1
vhost|mark=that -5 8 -1 -1 0
vhost|mark=to -1 -6 -3 9 -1
vhost|names=0 15 -8 0 -5 0
vhost|names=1 13 -7 -3 -5 -1
vhost|names=2 5 1 -1 -6 -2
vhost|names=3 6 -3 -1 0 0
vhost|names=4 -29 21 -4 12 -2
vhost|obj-class=c0 -6 10 -3 -2 0
vhost|obj-class=c3 6 -6 0 0 0
vhost|obj-class=c43 8 6 -1 -15 0
vhost|obj-class=c52 9 -6 0 -1 0
vhost|obj-class=f26 6 -6 0 0 0
vhost|obj-class=f575 8 6 -1 -15 0
vhost|obj=NAME -14 0 -1 16 0
vhost|obj=PEOPLE 9 -6 0 -1 0
vhost|obj=POST -7 8 -2 2 -1
vhost|obj=WE 15 -1 -1 -13 0
vhost|obj=none -14 6 -1 9 0
vhost|objw=us 15 -1 -1 -13 0
vhost|on=NAME -11 -3 0 16 0
vhost|rel=acl -3 -3 -1 8 0
vhost|rel=advcl -3 2 -4 5 -2
vhost|rel=ccomp -10 12 -1 0 0
vhost|rel=root 0 8 -2 -9 -1
vhost|rel=xcomp 18 -12 -2 -4 -1
vhost|rule=false -25 9 -4 21 -1
vhost|rule=true -12 3 -2 10 0
vhost|subj=HE -16 19 0 -1 0
vhost|subj=I 20 -5 -2 -13 -1
vhost|subj=IT -7 -3 0 12 0
vhost|subj=PEOPLE 7 -6 0 -1 0
vhost|subj=POST 2 -5 -3 5 0
vhost|subj=WE 9 -7 -2 0 0
vhost|subj=none 13 11 -1 -22 -1
vhost|tag=VB 5 -10 -4 9 -1
vhost|tag=VBD -6 11 0 -6 0
vhost|tag=VBG -3 0 -3 6 -1
vhost|tag=VBN 7 3 -1 -10 0
vhost|time=none -6 -2 -5 14 -1
vhost|time=past 12 -7 0 -5 0
vhost|time=today 2 10 -3 -12 -2
vhost|to=POST -6 4 -3 4 -2
vhost|to=STATE -1 10 -1 -8 0
vhost|told=happened -1 5 -4 2 -3
vhost|told=none 6 -2 -2 -3 -1
vkill|obj=none -7 -5 17 -8 -1
vkill|rule=false -2 -7 17 -9 -2
vkill|time=none -2 -7 17 -9 -1
vkill|told=happened 6 -3 0 -1 0
vmeet|adv=down -1 3 -9 -5 12
vmeet|adv=here -9 -1 0 12 0
vmeet|adv=then 1 7 -3 -3 0
vmeet|adv=when -4 12 0 -7 0
vmeet|as-class=c13 -3 -4 0 5 0
vmeet|as-class=f175 -3 -4 0 5 0
vmeet|as=POST -4 -4 0 6 0
vmeet|aux='ll 0 8 -5 -1 -1
vmeet|aux=be -4 14 -4 -3 -1
vmeet|aux=been -6 -4 0 9 0
vmeet|aux=have -2 -6 0 5 -1
vmeet|aux=is -3 8 -6 3 -3
vmeet|aux=will -3 -3 9 -1 -2
vmeet|bare-class=c3 -2 11 -2 -6 0
vmeet|bare-class=f26 -2 11 -2 -6 0
vmeet|bare=PEOPLE 8 -4 -2 -4 -2
vmeet|bare=TIME -6 10 -5 3 -1
vmeet|class=c42 -24 3 13 16 -8
vmeet|class=c47 2 2 -8 -6 12
vmeet|class=c50 5 -5 -6 8 -2
vmeet|class=c7 17 -5 -1 -10 -1
vmeet|class=f113 17 -5 -1 -10 -1
vmeet|class=f560 -10 -4 0 16 0
vmeet|class=f562 -12 9 16 -5 -7
vmeet|class=f563 -2 2 -5 5 -3
vmeet|class=f632 2 2 -8 -6 12
vmeet|class=f668 5 -5 -6 8 -2
vmeet|complement 5 -8 -2 6 0
vmeet|cue=just 0 8 -6 0 0
vmeet|cue=today -2 11 -1 -5 0
vmeet|cue=when 3 7 -1 -7 0
vmeet|hw=going 0 -4 9 -3 -1
vmeet|hw=have -2 6 -1 -4 0
vmeet|hw=time 5 -2 0 -4 0
vmeet|hw=was 8 -3 -1 -2 0
vmeet|in-class=c11 6 -1 0 -4 0
vmeet|mark=as -3 12 -2 -10 0
vmeet|mark=that 3 3 -3 -5 -1
vmeet|mark=to -1 14 -1 -21 8
vmeet|names=0 -7 16 -13 7 -3
vmeet|names=1 -7 15 -14 11 -4
vmeet|names=3 -4 -21 14 -1 12
vmeet|names=4 15 -14 7 -8 -3
vmeet|obj-class=c11 -2 -3 0 6 0
vmeet|obj-class=c50 -3 6 -4 -1 -2
vmeet|obj-class=c58 8 -5 -2 -2 0
vmeet|obj-class=f166 -2 -3 0 6 0
vmeet|obj-class=f668 -3 6 -4 -1 -2
vmeet|obj-class=f777 8 -5 -2 -2 0
vmeet|obj=E-meeting -4 6 -4 -1 -1
vmeet|obj=HE 8 -5 -2 -2 0
vmeet|obj=none -16 -4 0 16 2
vmeet|objw=him 8 -5 -2 -2 0
vmeet|question -6 -8 8 -7 11
vmeet|rel=acl -8 1 -4 11 -1
vmeet|rel=advcl 18 1 -6 -13 -1
vmeet|rel=ccomp 8 1 -4 -1 0
vmeet|rel=conj 1 8 -2 -6 -1
vmeet|rel=parataxis -5 -3 0 9 0
vmeet|rel=relcl 1 12 -5 -8 -1
vmeet|rel=root -5 -16 4 24 -6
vmeet|rel=xcomp -9 -8 12 -7 11
vmeet|rule=false -12 1 -12 17 5
vmeet|rule=true 3 -5 11 -6 -4
vmeet|subj=E-session -2 -3 0 6 0
vmeet|subj=HE 0 5 8 -11 -3
vmeet|subj=I 16 -2 -7 -7 -5
vmeet|subj=IT 13 -10 0 -3 0
vmeet|subj=NAME 6 -3 0 -4 0
vmeet|subj=POST 1 -17 12 7 -2
vmeet|subj=THEY -5 20 -7 -7 0
vmeet|subj=WE -20 3 3 17 -3
vmeet|subj=none -9 9 -5 9 -1
vmeet|tag=VB 1 2 10 -21 7
vmeet|tag=VBD 18 -7 -2 -9 -2
vmeet|tag=VBG 0 9 -11 5 -3
vmeet|tag=VBN -5 -5 -1 12 -1
vmeet|tag=VBP -17 3 -3 18 -1
vmeet|time=around -2 -13 13 2 -2
vmeet|time=none -4 15 -13 -2 3
vmeet|time=today 0 0 -3 6 -1
vmeet|told=expected -1 0 6 -3 -2
vmeet|told=happened 27 -18 -4 -5 -3
vmeet|told=none -11 6 -2 0 7
vmeet|told=ongoing -12 0 -3 14 -1
vmeet|told=planned -8 12 -2 -1 -4
vmeet|with-class=c29 -3 -12 12 3 -2
vmeet|with-class=c43 -2 14 -5 -9 -3
vmeet|with-class=c52 7 9 -4 -12 -2
vmeet|with-class=c57 0 -4 -5 -4 13
vmeet|with-class=c58 -3 -9 11 -2 -1
vmeet|with-class=f381 -3 -12 12 3 -2
vmeet|with-class=f575 -2 14 -5 -9 -3
vmeet|with-class=f689 -1 5 -1 -1 0
vmeet|with-class=f691 11 -6 0 -5 0
vmeet|with-class=f692 -3 10 -5 -6 -1
vmeet|with=PEOPLE -12 7 14 -7 -4
vmeet|with=POST 8 6 5 -13 -5
vmeet|with=THEY -2 14 -5 -9 -3
vmeet|with=THING 6 -7 -6 -4 13
vmove|adv=also -9 -2 14 -1 -2
vmove|adv=even -2 -1 0 6 0
vmove|adv=together -9 -2 0 15 0
vmove|aux='re -9 -4 -2 14 -2
vmove|aux=be -4 0 7 -1 0
vmove|aux=has 5 -1 0 -3 0
vmove|aux=have 10 -1 -1 -5 -1
vmove|aux=is -4 -1 0 6 0
vmove|bare-class=c11 -6 -1 0 10 0
vmove|bare=POST -3 -4 -1 6 -2
vmove|bare=THING -6 -2 0 9 0
vmove|by=POST -8 11 -3 -3 0
vmove|class=c10 -3 9 -1 -2 -1
vmove|class=c34 -14 16 -1 -1 -1
vmove|class=c42 12 -5 -5 -11 9
vmove|class=c45 -7 2 -8 16 -3
vmove|class=c47 2 -11 14 -6 2
vmove|class=f157 -3 9 -1 -2 -1
vmove|class=f446 -14 16 -1 -1 -1
vmove|class=f565 12 -5 -5 -11 9
vmove|class=f611 -5 3 -4 8 -1
vmove|class=f612 1 6 -5 -4 -1
vmove|class=f624 -3 -5 0 11 -1
vmove|class=f632 5 -4 5 -10 6
vmove|class=f640 -3 -7 8 5 -5
vmove|complement -17 13 -2 7 -2
vmove|cue=after 7 0 -1 -4 0
vmove|cue=not -1 -4 -1 -1 9
vmove|cue=today -11 14 0 -1 0
vmove|hw=going -5 0 -2 -2 9
vmove|hw=thank -5 0 0 6 0
vmove|in-class=c19 -3 -2 8 -2 0
vmove|in=POST 7 -4 6 -6 -1
vmove|into=THING 9 -2 -2 -3 -6
vmove|mark=as -6 -2 0 10 0
vmove|mark=that 8 -1 -3 -3 0
vmove|mark=to 6 0 3 -4 -5
vmove|names=0 -3 2 1 6 -4
vmove|names=1 6 2 -5 -9 6
vmove|names=2 1 -13 9 -5 10
vmove|names=3 -8 8 -4 7 -7
vmove|names=4 -3 11 -5 -2 -1
vmove|obj-class=c0 1 -2 -1 5 0
vmove|obj-class=c22 -1 -5 -6 1 7
vmove|obj-class=c28 -3 -2 -1 6 -1
vmove|obj-class=c30 -11 5 0 6 -1
vmove|obj-class=c40 -2 -3 13 -4 -2
vmove|obj-class=c52 -12 11 0 2 -2
vmove|obj-class=f288 -2 -5 -5 2 7
vmove|obj-class=f363 -3 -2 -1 6 -1
vmove|obj-class=f689 -3 5 -1 -3 -1
vmove|obj=FORCES -6 -4 -5 5 8
vmove|obj=OTHER -3 -2 8 -1 -1
vmove|obj=PEOPLE -10 7 0 5 0
vmove|obj=POST -6 10 -3 0 -2
vmove|obj=THING 13 -8 7 -5 -6
vmove|obj=none 6 18 -11 -16 4
vmove|objw=forces -11 -3 -4 7 9
vmove|passive 11 -3 0 -5 -1
vmove|question 2 -4 12 -4 -7
vmove|rel=acl 12 -6 -8 -8 9
vmove|rel=advcl -18 4 12 7 -5
vmove|rel=ccomp 7 -1 0 -3 0
vmove|rel=conj 0 -3 -2 8 -2
vmove|rel=relcl 9 -2 -1 -3 -1
vmove|rel=root 3 -9 7 2 -3
vmove|rel=xcomp -26 30 -8 -3 5
vmove|rule=false 7 9 -17 -10 9
vmove|rule=true -2 -3 0 7 -1
vmove|subj=I -19 4 6 9 -1
vmove|subj=OTHER 3 -3 -2 -4 7
vmove|subj=POST 13 -7 -3 0 -1
vmove|subj=THING 11 -3 -2 -3 -6
vmove|subj=WE -33 21 -7 5 11
vmove|subj=YOU -12 -1 15 -2 -2
vmove|subj=none 17 2 -8 -8 -2
vmove|tag=VB 16 -3 1 -8 -6
vmove|tag=VBD 8 -4 0 -4 0
vmove|tag=VBG -28 -4 1 16 16
vmove|tag=VBN 3 19 -3 -12 -3
vmove|time=ahead -9 11 -1 -1 0
vmove|time=none 20 -26 1 -2 8
vmove|time=today -14 12 0 4 0
vmove|told=happened -3 28 -2 -16 -4
vmove|told=none 26 -15 -4 -6 -2
vmove|told=ongoing -10 -9 -2 25 -4
vmove|told=planned -4 8 -2 -1 0
vopen|class=c42 -8 10 5 -5 0
vopen|class=f563 -9 10 6 -6 -1
vopen|mark=to -6 -4 10 -3 -1
vopen|names=1 2 -8 11 -6 -1
vopen|names=3 -4 13 -4 -4 0
vopen|obj=E-talks -9 10 6 -6 -1
vopen|obj=POST 5 -5 -2 1 -1
vopen|rel=acl -3 -7 11 -4 -1
vopen|rel=ccomp -5 13 -4 -4 -1
vopen|rule=false 1 -10 10 -1 -1
vopen|tag=VB -9 10 6 -6 -1
vopen|time=none -2 10 -6 -2 0
vopen|told=none -2 6 6 -10 -1
vphone|class=c47 8 -2 -3 -2 0
vphone|class=f633 8 -2 -3 -2 0
vphone|complement 12 -10 0 0 0
vphone|mark=to -7 13 -4 0 -1
vphone|names=1 13 -11 0 -1 0
vphone|obj=POST -3 7 -2 0 0
vphone|obj=none 13 -11 0 0 0
vphone|rel=root 15 -12 0 -4 0
vphone|rel=xcomp -7 13 -4 0 -1
vphone|rule=false 6 1 -5 -1 -2
vphone|subj=HE -6 9 -3 0 -1
vphone|tag=VB -7 13 -4 0 -1
vphone|time=none -2 10 -4 -4 0
vphone|told=happened 5 -2 0 -5 0
vphone|told=planned 6 2 -5 0 -1
vsanction|class=c42 10 -3 -2 -4 -1
vsanction|class=f563 9 1 0 -7 0
vsanction|class=f565 -6 -2 -1 8 0
vsanction|class=f570 8 -2 -1 -5 0
vsanction|for=POST -5 7 -2 -1 -1
vsanction|mark=that 5 -7 -1 1 0
vsanction|mark=to -2 6 -2 -1 -1
vsanction|names=1 13 -2 -2 -9 0
vsanction|names=2 -6 -4 -1 9 0
vsanction|names=4 5 1 -1 -6 0
vsanction|obj=THING 5 -2 -2 -3 0
vsanction|obj=none 12 -4 -2 -5 -1
vsanction|on=POST -5 -6 -1 9 0
vsanction|passive 16 -11 -1 -4 -1
vsanction|rel=acl 11 -3 0 -7 0
vsanction|rel=advcl -3 -7 -1 8 0
vsanction|rel=root 10 -5 -1 -6 -1
vsanction|rel=xcomp -2 6 -2 -1 -1
vsanction|rule=false 6 -3 -4 1 -2
vsanction|subj=NAME 11 -7 -1 -5 0
vsanction|subj=THING -5 8 -2 -1 -1
vsanction|subj=WE 6 -2 -2 -3 0
vsanction|tag=VBN 12 -4 -2 -5 -1
vsanction|time=none 7 -4 -3 1 -1
vsanction|told=happened 12 -6 -1 -4 0
vsanction|told=none 9 -3 -2 -3 -1
vsee|aux='ll 11 -4 -3 -4 0
vsee|class=c42 -2 -4 0 7 -1
vsee|class=f561 -2 -4 0 7 -1
vsee|hw=good -3 0 -1 5 0
vsee|mark=that -9 -8 6 10 -1
vsee|mark=to -3 0 -1 5 0
vsee|names=0 2 -3 -6 8 0
vsee|names=1 -7 0 7 0 -1
vsee|obj-class=c0 9 -9 -2 1 0
vsee|obj-class=c22 -10 5 -6 10 -1
vsee|obj-class=f2 -3 0 -1 5 0
vsee|obj-class=f288 -8 0 -5 11 0
vsee|obj=POST -4 2 7 -3 0
vsee|obj=YOU -3 0 -1 5 0
vsee|objw=you -3 0 -1 5 0
vsee|rel=ccomp 7 -10 -5 8 0
vsee|rel=conj -6 2 7 -1 0
vsee|rel=nsubj -3 0 -1 5 0
vsee|rel=root -2 7 -4 -2 0
vsee|rule=false -3 -4 0 7 -1
vsee|subj=HE -5 9 -3 -2 0
vsee|subj=POST -11 -7 5 12 0
vsee|tag=VBN -4 -6 -5 10 -1
vsee|time=none -16 5 1 11 -1
vsee|told=planned 8 4 -5 -7 -1
vsign|aux='ve 8 -6 0 -3 0
vsign|aux=have -5 -1 0 7 0
vsign|aux=is -12 11 -1 2 0
vsign|bare-class=c3 -2 0 -3 5 -1
vsign|bare-class=f26 -2 0 -3 5 -1
vsign|bare=POST -5 -7 -2 10 0
vsign|bare=TIME -1 0 -3 5 -2
vsign|class=c42 17 -1 -10 -5 -3
vsign|class=c47 -8 10 -1 0 -1
vsign|class=c6 -10 -2 10 3 0
vsign|class=f563 11 0 -9 -2 -2
vsign|class=f638 -8 10 -1 0 -1
vsign|class=f77 -10 -2 10 3 0
vsign|complement -1 9 -1 -7 -1
vsign|complement-class=c47 -8 13 0 -3 0
vsign|hw=about -4 7 -3 -1 0
vsign|hw=plan -5 -6 -1 10 0
vsign|in=POST -6 -2 12 -1 0
vsign|mark=that -20 6 -4 19 -1
vsign|mark=to -6 3 8 -4 0
vsign|names=0 9 7 -8 -7 -3
vsign|names=1 -6 -12 9 10 -1
vsign|names=4 -3 11 -2 -4 -1
vsign|obj-class=c0 -8 0 0 8 0
vsign|obj-class=c10 -2 7 -4 -5 -3
vsign|obj-class=c44 10 6 -4 -13 -1
vsign|obj-class=c48 -8 0 11 -1 0
vsign|obj-class=f0 -8 0 0 8 0
vsign|obj-class=f157 -2 7 -4 -5 -3
vsign|obj-class=f592 5 8 -4 -11 -1
vsign|obj-class=f655 -8 0 11 -1 0
vsign|obj=E-signing -6 5 10 -7 -2
vsign|obj=THING 5 -1 0 -1 0
vsign|obj=THIS -8 0 0 8 0
vsign|obj=none 12 2 -10 -2 -3
vsign|objw=agreement -7 -1 12 -1 0
vsign|objw=order -2 7 -4 -5 -3
vsign|objw=that -8 0 0 8 0
vsign|question -8 15 -2 -4 -2
vsign|rel=acl -6 13 -2 -5 -2
vsign|rel=advcl 2 -3 10 -9 -3
vsign|rel=ccomp -5 -8 -3 14 0
vsign|rel=conj 7 -3 0 -2 0
vsign|rel=relcl -10 -7 -3 16 -1
vsign|rel=root 13 4 -5 -15 -2
vsign|rel=xcomp -3 6 -2 0 0
vsign|rule=false 16 -5 0 -9 -5
vsign|rule=true -4 9 -3 -5 -3
vsign|subj=I 3 6 -4 -7 -3
vsign|subj=NAME -3 -4 11 -4 0
vsign|subj=POST -2 0 -7 9 -2
vsign|subj=WE 11 -14 -1 2 0
vsign|tag=VB -1 8 -4 -3 0
vsign|tag=VBD 11 -6 0 -3 0
vsign|tag=VBG -3 -5 9 1 -1
vsign|tag=VBN -8 10 -6 4 -2
vsign|time=PRESENT_REF -5 15 -1 -10 0
vsign|time=past 10 -6 0 -3 -1
vsign|time=today -2 0 -3 5 -1
vsign|told=happened 13 -5 -3 -3 -2
vsign|told=none 2 -5 7 -4 -1
vsign|told=ongoing -2 0 -2 5 0
vsign|told=planned -8 13 -3 -2 0
vvisit|adv=here -4 -5 10 -4 -1
vvisit|bare-class=c11 -5 -4 0 10 0
vvisit|bare=TIME -5 -5 -1 10 0
vvisit|class=c42 0 4 7 -7 -3
vvisit|class=f562 0 4 7 -7 -3
vvisit|cue=when -3 7 -2 -2 0
vvisit|mark=that -10 20 -9 -1 0
vvisit|mark=to 1 -13 17 -6 -3
vvisit|names=0 -1 8 -2 -3 0
vvisit|names=2 14 -8 1 -5 0
vvisit|names=3 -3 2 6 -5 -1
vvisit|names=4 -11 2 3 6 0
vvisit|obj-class=c30 -3 7 -2 -2 0
vvisit|obj-class=f396 -3 7 -2 -2 0
vvisit|obj=NAME 1 -7 10 -5 -2
vvisit|obj=PEOPLE -3 7 -2 -2 0
vvisit|obj=POST -3 5 2 -2 0
vvisit|obj=STATE 5 5 -1 -6 0
vvisit|obj=none 5 -3 0 -1 0
vvisit|question -8 11 -1 0 0
vvisit|rel=acl 12 -2 -3 -4 0
vvisit|rel=advcl 1 -16 21 -7 -3
vvisit|rel=conj -6 4 4 -3 0
vvisit|rel=root 0 1 -6 6 0
vvisit|rule=false -8 2 6 1 -1
vvisit|rule=true -1 5 -1 -2 0
vvisit|subj=HE -4 3 5 -2 0
vvisit|subj=I 3 4 -4 -5 -1
vvisit|subj=POST 0 9 -2 -5 0
vvisit|subj=THING 11 -6 -1 -3 -1
vvisit|subj=none -6 -4 10 -3 -1
vvisit|tag=VB 6 -13 12 -5 -3
vvisit|tag=VBD 5 -3 -1 -1 0
vvisit|time=ahead -1 6 -3 0 0
vvisit|time=none -8 3 9 -1 -3
vvisit|told=expected -1 -6 8 0 0
vvisit|told=happened 17 -10 -3 -2 0
vvisit|told=none -15 12 11 -7 -1
vvisit|told=ongoing 0 0 -3 5 0
vvisit|told=planned -2 8 -4 -1 0
vwrite|class=c42 5 -3 0 -1 0
vwrite|names=0 5 -3 0 -1 0
vwrite|rule=false 8 -5 -1 -1 0
vwrite|subj=HE 5 -3 0 -1 0
vwrite|time=none 7 -4 -1 -2 0
vwrite|told=happened 6 -4 0 -1 0
with-class=c0 8 -1 -2 -5 -2
with-class=c11 7 -5 -1 -2 0
with-class=c14 -2 8 -5 -4 -1
with-class=c29 8 -16 12 -1 -4
with-class=c33 -11 -2 -1 14 -1
with-class=c35 12 -6 -1 -3 -3
with-class=c43 -2 22 -6 -14 -3
with-class=c52 -17 19 -7 11 -10
with-class=c57 1 -4 -6 -3 13
with-class=c58 5 -11 9 -2 -1
with-class=f162 7 -5 -1 -2 0
with-class=f183 -2 8 -5 -4 -1
with-class=f2 8 -1 -2 -5 -1
with-class=f381 -5 -12 16 3 -3
with-class=f384 -12 -2 -3 12 -1
with-class=f388 16 -2 -1 -14 -1
with-class=f441 -11 -2 -1 14 -1
with-class=f575 -2 22 -6 -14 -3
with-class=f689 -11 -6 -7 25 -1
with-class=f691 3 14 -7 -11 -3
with-class=f692 -10 18 6 -12 -4
with-class=f693 0 -6 -1 6 -1
with-class=f778 5 -11 9 -1 0
with=E-session -1 -10 -1 11 -1
with=NAME -11 15 1 -4 -2
with=PEOPLE -20 -3 10 23 -11
with=POST -9 19 -10 -10 8
with=STATE -5 -28 31 6 -4
with=THEY 2 11 -4 -8 -1
with=THING 25 -21 -14 -14 24
within-class=c11 4 3 -1 -5 0
within-class=c3 -13 12 -6 6 0
within-class=f164 4 3 -1 -5 0
within=POST -15 -5 0 21 0
within=THING -3 7 -8 4 -2
`

export const LINK_MODEL = `other same
announcement|apart=more 7 -7
announcement|days=first 7 -7
announcement|days=meet -6 6
announcement|days=none 5 -5
announcement|days=same 9 -9
announcement|days=second -6 6
announcement|family=announcement-call -6 6
announcement|family=announcement-contact 9 -9
announcement|family=announcement-visit 5 -5
announcement|far=100 -9 9
announcement|far=300 -7 7
announcement|far=800 14 -14
announcement|far=more 14 -14
announcement|forum=none 9 -9
announcement|names=new 9 -9
announcement|names=some -5 5
announcement|parties=first 14 -14
announcement|parties=nobody -6 6
announcement|parties=none 16 -16
announcement|parties=within -11 11
announcement|place=first 15 -15
announcement|place=none -16 16
announcement|place=second 14 -14
announcement|status=happened>expected 5 -5
announcement|status=happened>planned 16 -16
announcement|status=ongoing>happened -8 8
announcement|status=ongoing>planned 8 -8
announcement|status=planned>happened 16 -16
announcement|status=planned>ongoing -10 10
announcement|status=planned>planned -25 25
announcement|stem=false 14 -14
announcement|told=1 17 -17
announcement|told=4 7 -7
announcement|told=more -9 9
announcement|words=2 5 -5
apart=1 -24 24
apart=4 12 -12
apart=8 20 -20
apart=more 23 -23
a|apart=2 10 -10
a|apart=4 -7 7
a|apart=8 6 -6
a|days=first -11 11
a|days=meet -6 6
a|days=none 10 -10
a|days=same 8 -8
a|family=same 5 -5
a|far=100 12 -12
a|far=turn -9 9
a|names=new 6 -6
a|names=none -6 6
a|own=falsetrue -15 15
a|parties=first 7 -7
a|parties=nobody -10 10
a|place=first -9 9
a|place=none 11 -11
a|status=happened>denied 6 -6
a|status=happened>expected 11 -11
a|status=happened>planned 5 -5
a|status=ongoing>ongoing -9 9
a|status=planned>happened -16 16
a|status=planned>planned 8 -8
a|told=2 -15 15
a|told=4 8 -8
a|told=more 6 -6
a|words=0 12 -12
a|words=1 -5 5
call|apart=1 -6 6
call|family=call-visit 5 -5
call|far=100 -6 6
call|far=300 -6 6
call|latest -6 6
call|parties=first -8 8
call|parties=nobody -11 11
call|parties=none 14 -14
call|place=first 9 -9
call|place=none -9 9
call|status=happened>happened -6 6
call|stem=false 7 -7
call|stem=true -8 8
clause|apart=2 -16 16
clause|apart=8 14 -14
clause|apart=more 13 -13
clause|days=first 12 -12
clause|days=none -6 6
clause|far=100 28 -28
clause|far=300 14 -14
clause|far=turn -23 23
clause|forum=first 9 -9
clause|forum=none -7 7
clause|forum=second 7 -7
clause|names=known 10 -10
clause|own=truefalse 6 -6
clause|parties=first 7 -7
clause|parties=nobody 15 -15
clause|parties=some 9 -9
clause|parties=within -19 19
clause|place=second 12 -12
clause|status=expected>expected -7 7
clause|status=happened>denied 9 -9
clause|status=happened>expected 8 -8
clause|status=happened>happened 5 -5
clause|status=happened>planned 11 -11
clause|status=ongoing>happened -5 5
clause|status=ongoing>ongoing -8 8
clause|status=planned>expected 6 -6
clause|status=planned>happened 12 -12
clause|status=planned>planned -11 11
clause|stem=true 11 -11
clause|told=1 13 -13
clause|told=2 7 -7
clause|told=4 -7 7
clause|words=0 6 -6
clause|words=1 7 -7
contact|apart=1 -13 13
contact|apart=8 12 -12
contact|apart=more 18 -18
contact|days=meet 6 -6
contact|days=second 15 -15
contact|family=announcement-contact 12 -12
contact|family=contact-military 7 -7
contact|family=same -8 8
contact|far=more 14 -14
contact|far=turn 5 -5
contact|forum=apart 20 -20
contact|forum=none -5 5
contact|forum=same -22 22
contact|forum=second 17 -17
contact|latest -13 13
contact|names=known -6 6
contact|names=some 17 -17
contact|own=truefalse 10 -10
contact|own=truetrue -15 15
contact|parties=first -13 13
contact|parties=nobody -15 15
contact|parties=none -5 5
contact|parties=some 26 -26
contact|parties=within 24 -24
contact|place=first 5 -5
contact|place=none 13 -13
contact|place=same -12 12
contact|place=second 11 -11
contact|status=denied>happened 11 -11
contact|status=expected>expected -11 11
contact|status=expected>happened 5 -5
contact|status=expected>planned -7 7
contact|status=happened>denied 8 -8
contact|status=happened>expected 17 -17
contact|status=happened>happened 12 -12
contact|status=happened>ongoing -6 6
contact|status=happened>planned -6 6
contact|status=ongoing>ongoing -26 26
contact|status=ongoing>planned -7 7
contact|status=planned>happened -7 7
contact|status=planned>ongoing 13 -13
contact|status=planned>planned 20 -20
contact|stem=true 14 -14
contact|told=1 9 -9
contact|told=2 17 -17
contact|told=4 -9 9
contact|words=0 7 -7
contact|words=1 22 -22
contact|words=2 -13 13
days=none 15 -15
days=same -15 15
days=second 27 -27
family=announcement-call -5 5
family=announcement-contact 19 -19
family=announcement-visit 15 -15
family=contact-military 12 -12
family=contact-visit 16 -16
family=military-visit 7 -7
family=same -48 48
far=100 -5 5
far=800 9 -9
far=more 15 -15
far=turn 11 -11
forum=apart 20 -20
forum=first 7 -7
forum=same -22 22
forum=second 17 -17
latest -24 24
letter|far=turn 8 -8
letter|forum=none 6 -6
letter|names=new 5 -5
letter|parties=first 5 -5
letter|parties=none 5 -5
letter|place=none 6 -6
letter|words=2 5 -5
military|apart=2 -6 6
military|apart=4 8 -8
military|apart=more -9 9
military|days=first -10 10
military|days=second 9 -9
military|family=contact-military 6 -6
military|family=military-visit 5 -5
military|family=same -15 15
military|far=100 10 -10
military|far=more -10 10
military|names=known -12 12
military|names=none 7 -7
military|parties=nobody 17 -17
military|parties=none -5 5
military|parties=within -11 11
military|place=none 11 -11
military|place=same -8 8
military|status=happened>happened -17 17
military|status=happened>ongoing 15 -15
military|status=ongoing>ongoing 15 -15
military|status=planned>ongoing -13 13
military|stem=false 22 -22
military|stem=true -24 24
military|told=1 11 -11
military|told=2 -11 11
military|words=0 18 -18
military|words=1 -12 12
military|words=2 -7 7
names=known -15 15
names=new 27 -27
names=some 13 -13
own=truefalse 8 -8
own=truetrue -17 17
owned|apart=2 -11 11
owned|apart=4 18 -18
owned|apart=8 5 -5
owned|apart=more -21 21
owned|days=first -6 6
owned|days=none -9 9
owned|days=same 6 -6
owned|family=announcement-call -7 7
owned|family=contact-visit 12 -12
owned|family=same -16 16
owned|far=300 -19 19
owned|far=800 23 -23
owned|far=more -15 15
owned|far=turn 9 -9
owned|forum=none -6 6
owned|names=known -9 9
owned|names=none 14 -14
owned|names=some -8 8
owned|own=truefalse -5 5
owned|own=truetrue 5 -5
owned|parties=first -14 14
owned|parties=nobody -5 5
owned|parties=none 7 -7
owned|parties=some 6 -6
owned|place=apart 6 -6
owned|place=none 5 -5
owned|place=same -8 8
owned|place=second -10 10
owned|status=happened>planned -7 7
owned|status=ongoing>happened -19 19
owned|status=planned>happened 9 -9
owned|status=planned>ongoing -12 12
owned|stem=false -5 5
owned|told=2 -8 8
owned|words=0 13 -13
owned|words=1 -5 5
owned|words=2 -12 12
parties=none 8 -8
parties=some 27 -27
parties=within -7 7
place=apart 5 -5
place=first 15 -15
place=none 11 -11
place=same -17 17
place=second 10 -10
pronoun|apart=1 -12 12
pronoun|apart=4 -8 8
pronoun|apart=8 8 -8
pronoun|apart=more 10 -10
pronoun|days=first 7 -7
pronoun|days=meet 7 -7
pronoun|days=none -5 5
pronoun|days=same -15 15
pronoun|days=second 8 -8
pronoun|far=100 -24 24
pronoun|far=more 12 -12
pronoun|far=turn 19 -19
pronoun|latest -12 12
pronoun|names=known -5 5
pronoun|names=new -7 7
pronoun|names=some 13 -13
pronoun|own=truefalse 6 -6
pronoun|own=truetrue -18 18
pronoun|parties=first 10 -10
pronoun|parties=within -15 15
pronoun|place=none 6 -6
pronoun|place=same -6 6
pronoun|status=happened>happened -16 16
pronoun|status=ongoing>happened 11 -11
pronoun|status=ongoing>planned 5 -5
pronoun|status=planned>happened 6 -6
pronoun|told=1 11 -11
pronoun|told=2 9 -9
pronoun|told=4 -5 5
pronoun|told=more -15 15
status=denied>happened 11 -11
status=expected>expected -17 17
status=expected>happened 15 -15
status=happened>denied 19 -19
status=happened>expected 18 -18
status=happened>ongoing 5 -5
status=happened>planned 25 -25
status=ongoing>happened -11 11
status=ongoing>ongoing -21 21
status=ongoing>planned 10 -10
status=planned>happened 9 -9
status=planned>ongoing -7 7
status=planned>planned -23 23
stem=false 29 -29
stem=true -7 7
the|apart=2 9 -9
the|apart=4 -7 7
the|apart=8 -11 11
the|apart=more 10 -10
the|days=none 16 -16
the|days=same -19 19
the|days=second 7 -7
the|family=announcement-contact 14 -14
the|family=contact-military 9 -9
the|family=same -32 32
the|far=more 10 -10
the|far=turn -8 8
the|forum=apart 16 -16
the|forum=first -17 17
the|forum=none 8 -8
the|forum=same -22 22
the|forum=second 11 -11
the|names=known -13 13
the|names=new 21 -21
the|names=none -8 8
the|own=falsetrue 10 -10
the|parties=first -9 9
the|parties=nobody -6 6
the|parties=within 6 -6
the|place=apart -5 5
the|place=first 12 -12
the|place=second -9 9
the|status=expected>happened 7 -7
the|status=happened>expected -8 8
the|status=happened>happened -9 9
the|status=happened>ongoing 7 -7
the|status=happened>planned 13 -13
the|status=ongoing>happened 7 -7
the|status=planned>planned -12 12
the|stem=false 14 -14
the|stem=true -15 15
the|told=1 9 -9
the|told=more -11 11
the|words=0 9 -9
the|words=1 -14 14
the|words=2 5 -5
this|apart=1 -12 12
this|apart=4 13 -13
this|apart=more 8 -8
this|days=none 8 -8
this|days=second 6 -6
this|family=same -15 15
this|far=100 -18 18
this|far=300 8 -8
this|far=800 -10 10
this|far=more 9 -9
this|far=turn 22 -22
this|forum=first 6 -6
this|latest -12 12
this|parties=some 7 -7
this|parties=within 13 -13
this|place=first 14 -14
this|place=none -15 15
this|place=second 12 -12
this|status=happened>happened 13 -13
this|status=happened>planned 7 -7
this|status=ongoing>planned 8 -8
this|status=planned>planned -8 8
this|stem=false 25 -25
this|stem=true -14 14
this|told=1 -7 7
this|told=2 15 -15
this|told=more 5 -5
this|words=1 11 -11
told=1 30 -30
told=2 8 -8
told=4 -7 7
told=more -13 13
visit|apart=8 7 -7
visit|days=first 5 -5
visit|days=none 16 -16
visit|days=same -18 18
visit|family=announcement-visit 9 -9
visit|family=contact-visit 13 -13
visit|family=same -21 21
visit|far=300 12 -12
visit|far=800 -6 6
visit|names=new 10 -10
visit|names=none -8 8
visit|parties=nobody 24 -24
visit|parties=none -16 16
visit|parties=within -8 8
visit|place=apart 6 -6
visit|place=first -9 9
visit|place=none 14 -14
visit|place=second -10 10
visit|status=expected>expected -5 5
visit|status=expected>happened 7 -7
visit|status=expected>planned 7 -7
visit|status=happened>denied 8 -8
visit|status=happened>happened 6 -6
visit|status=happened>ongoing -7 7
visit|status=happened>planned 17 -17
visit|status=ongoing>ongoing -11 11
visit|status=ongoing>planned 8 -8
visit|status=planned>happened -9 9
visit|status=planned>planned -19 19
visit|stem=false -12 12
visit|stem=true 16 -16
visit|words=0 6 -6
visit|words=1 -6 6
words=0 39 -39
words=1 -7 7
words=2 -9 9
`
