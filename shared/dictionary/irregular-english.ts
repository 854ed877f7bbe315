/** A lemma and the forms no rule makes: past, participle, plural, comparison. */
export const ENGLISH_FORMS = `
be am is are was were been being
have has had having
do does did done
go goes went gone
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
can could
catch caught
choose chose chosen
come came
cling clung
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
leave left
lend lent
lie lay lain lying
light lit
lose lost
make made
may might
mean meant
meet met
mistake mistook mistaken
overcome overcame
pay paid
plead pled
prove proven
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shall should
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
sow sown
speak spoke spoken
spend spent
spin spun
spit spat
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
wake woke woken
wear wore worn
weave wove woven
weep wept
will would
win won
wind wound
withdraw withdrew withdrawn
write wrote written
child children
grandchild grandchildren
man men
woman women
policeman policemen
gentleman gentlemen
fisherman fishermen
businessman businessmen
countryman countrymen
person people
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
life lives
wife wives
knife knives
half halves
leaf leaves
loaf loaves
shelf shelves
thief thieves
wolf wolves
calf calves
self selves
scarf scarves
crisis crises
good better best
well better best
bad worse worst
badly worse worst
far farther farthest further furthest
little less least
many more most
much more most
die dying died
tie tying tied
`;
