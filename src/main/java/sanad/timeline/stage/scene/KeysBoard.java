package sanad.timeline.stage.scene;

import java.util.List;
import sanad.language.Manner;
import sanad.timeline.Tone;
import sanad.timeline.stage.Board;
import sanad.timeline.stage.draw.Easel;
import sanad.timeline.stage.draw.Lines;

/** What can be pressed while presenting, on a page of its own: the room may read it too. */
public final class KeysBoard {
    private static final List<String> ALL = List.of(
            "forward", "scene", "jump", "reveal", "why", "near", "hide", "quiz", "blank", "light", "room", "leave");

    private static final double FIRST = 116;
    private static final double LEAD = 79;
    private static final double GAP = 48;

    private KeysBoard() {}

    /** The page. */
    public static Board of(double width, Manner manner) {
        Easel easel = new Easel(width, manner);
        double column = ALL.stream()
                .map(name -> easel.words().say("present.keys." + name))
                .mapToDouble(key -> easel.wide(key, Easel.BODY, true))
                .max()
                .orElse(0);
        double y = FIRST;
        for (String name : ALL) {
            String key = easel.words().say("present.keys." + name);
            String does = easel.words().say("present.keys." + name + ".does");
            double room = easel.room() - column - GAP;
            easel.text(easel.margin(), y, key, Easel.BODY, true, Tone.EV3);
            String shown = Lines.cut(does, Easel.BODY, false, room, easel.measure());
            easel.own(easel.margin() + column + GAP, y, shown, Easel.BODY, Tone.INK);
            easel.tell(easel.words().say("present.quiz.choice", key, does));
            y += LEAD;
        }
        return easel.board();
    }
}
