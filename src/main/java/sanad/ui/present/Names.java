package sanad.ui.present;

import java.time.LocalDate;
import sanad.chronicle.scene.Proposal;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.time.When;

/** What proposed scenes are called: the months or years that they tell of. */
record Names(Words words) implements Proposal.Naming {
    private static final int SOME_YEARS = 3;

    @Override
    public String overview() {
        return words.say("scenes.overview");
    }

    @Override
    public String stretch(LocalDate from, LocalDate to) {
        DateWords dates = DateWords.in(words.manner());
        if (to.getYear() - from.getYear() >= SOME_YEARS) {
            return words.say("scenes.stretch", dates.year(from.getYear()), dates.year(to.getYear()));
        }
        if (from.equals(to)) {
            return dates.say(When.day(from));
        }
        String first = dates.say(When.month(from.getYear(), from.getMonthValue()));
        String last = dates.say(When.month(to.getYear(), to.getMonthValue()));
        boolean days = to.toEpochDay() - from.toEpochDay() < 27;
        return first.equals(last) || days
                ? days ? dates.say(When.between(from, to)) : first
                : words.say("scenes.stretch", first, last);
    }
}
