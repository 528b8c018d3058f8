package sanad.chronicle.edit;

/** Where the changes of steps are kept; a history asks for one when it goes over it. */
@FunctionalInterface
public interface Changes {
    /**
     * The change that the step of that number made.
     *
     * @throws IllegalStateException where it cannot be had
     */
    Change of(long step);
}
