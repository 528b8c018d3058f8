package sanad.ui.present;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import sanad.language.Manner;
import sanad.language.Tongue;
import sanad.language.Words;

/** What can be asked for while presenting. */
enum Command {
    FORWARD,
    BACK,
    NEXT_SCENE,
    PREVIOUS_SCENE,
    FIRST,
    LAST,
    REVEAL,
    GO,
    LEAVE,
    BLANK,
    LIGHT,
    WHY,
    HIDE,
    QUIZ,
    NEAR,
    ROOM,
    KEYS;

    /** The command of a key that is no letter; arrows go where they point. */
    static Optional<Command> of(KeyEvent event, boolean rtl) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return Optional.empty();
        }
        KeyCode later = rtl ? KeyCode.LEFT : KeyCode.RIGHT;
        KeyCode earlier = rtl ? KeyCode.RIGHT : KeyCode.LEFT;
        KeyCode code = event.getCode();
        if (code == later || code == KeyCode.PAGE_DOWN) {
            return Optional.of(FORWARD);
        } else if (code == earlier || code == KeyCode.PAGE_UP || code == KeyCode.BACK_SPACE) {
            return Optional.of(BACK);
        }
        return switch (code) {
            case DOWN -> Optional.of(NEXT_SCENE);
            case UP -> Optional.of(PREVIOUS_SCENE);
            case HOME -> Optional.of(FIRST);
            case END -> Optional.of(LAST);
            case SPACE -> Optional.of(REVEAL);
            case ENTER -> Optional.of(GO);
            case ESCAPE -> Optional.of(LEAVE);
            case F1 -> Optional.of(KEYS);
            default -> Optional.empty();
        };
    }

    /** The command of a typed letter, in whichever of the alphabets; a full stop is what clickers blank with. */
    static Optional<Command> typed(String letter) {
        String lower = letter.toLowerCase(Locale.ROOT);
        return Stream.of(BLANK, LIGHT, WHY, HIDE, QUIZ, NEAR, ROOM, KEYS)
                .filter(command -> Stream.of(Tongue.values())
                        .map(tongue -> Words.in(Manner.of(tongue)))
                        .anyMatch(words -> command.letters(words).contains(lower)))
                .findFirst()
                .filter(found -> !lower.isBlank());
    }

    private String letters(Words words) {
        return words.say("present.typed." + name().toLowerCase(Locale.ROOT)).toLowerCase(Locale.ROOT);
    }
}
