package sanad.bench;

import java.util.Random;

/**
 * Who and where a story is about: fills the gaps of its phrases.
 *
 * @param person who leads it
 * @param person2 who has part in it
 * @param town where
 * @param town2 the other town
 * @param noun what it is about
 */
record Teller(Phrases phrases, String person, String person2, String town, String town2, String noun) {
    Teller(Phrases phrases, Random dice) {
        this(
                phrases,
                phrases.person(dice),
                phrases.person(dice),
                phrases.one("town", dice),
                phrases.one("town", dice),
                phrases.noun(dice));
    }

    /** The same place and people, with another thing and another companion. */
    Teller with(Random dice) {
        return new Teller(phrases, person, phrases.person(dice), town, phrases.one("town", dice), phrases.noun(dice));
    }

    /** A phrase without gaps. */
    String say(String phrase, Random dice) {
        return phrase.replace("{person}", person)
                .replace("{person2}", person2)
                .replace("{town}", town)
                .replace("{town2}", town2)
                .replace("{noun}", noun)
                .replace("{office}", phrases.one("office", dice))
                .replace("{what}", phrases.one("what", dice))
                .replace("{few}", String.valueOf(3 + dice.nextInt(7)))
                .replace("{n}", String.valueOf(11 + dice.nextInt(80)));
    }
}
