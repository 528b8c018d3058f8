package sanad.ui.window;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import sanad.timeline.scale.View;
import sanad.ui.project.Sight;
import sanad.ui.wall.Sightline;

/** What the window knows of how one looks at a project, beside the session. */
record Eyes(Sightline sightline, BooleanProperty listed) implements Sight.Eyes {
    @Override
    public Optional<View> range() {
        return sightline.range();
    }

    @Override
    public void go(View range) {
        sightline.go(range);
    }
}
