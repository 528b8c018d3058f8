package sanad.ui.look;

import com.sun.javafx.font.FontFallbackInfo;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.PrismFontFactory;
import com.sun.javafx.font.PrismFontFile;
import com.sun.javafx.font.PrismFontLoader;
import com.sun.javafx.text.GlyphLayout;
import com.sun.prism.GraphicsPipeline;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.function.UnaryOperator;

/**
 * The toolkit's fonts as they are, and its layouts changed by us: a layout that the toolkit makes beside the one that all
 * share cannot be reached otherwise.
 */
final class ShapingFactory extends PrismFontFactory {
    private static final String FREETYPE = "com.sun.javafx.font.freetype.FTFactory";

    private final PrismFontFactory toolkit;
    private final UnaryOperator<GlyphLayout> change;
    private final Method create;
    private final Method register;

    private ShapingFactory(PrismFontFactory toolkit, UnaryOperator<GlyphLayout> change)
            throws ReflectiveOperationException {
        this.toolkit = toolkit;
        this.change = change;
        create = method(
                "createFontFile",
                String.class,
                String.class,
                int.class,
                boolean.class,
                boolean.class,
                boolean.class,
                boolean.class);
        register = method("registerEmbeddedFont", String.class);
        for (Field field : PrismFontFactory.class.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                field.set(this, field.get(toolkit));
            }
        }
    }

    private Method method(String name, Class<?>... of) throws ReflectiveOperationException {
        Method method = toolkit.getClass().getDeclaredMethod(name, of);
        method.setAccessible(true);
        return method;
    }

    /**
     * Changes all layouts from now on.
     *
     * @return whether this toolkit's fonts are those of Linux, and its layouts now changed
     */
    static boolean install(UnaryOperator<GlyphLayout> change) throws ReflectiveOperationException {
        PrismFontFactory now = PrismFontFactory.getFontFactory();
        if (now instanceof ShapingFactory) {
            return true;
        }
        if (!now.getClass().getName().equals(FREETYPE)) {
            return false;
        }
        ShapingFactory ours = new ShapingFactory(now, change);
        set(PrismFontFactory.class, "theFontFactory", ours, ours);
        set(GraphicsPipeline.class, "fontFactory", GraphicsPipeline.getPipeline(), ours);
        set(PrismFontLoader.class, "installedFontFactory", PrismFontLoader.getInstance(), ours);
        GlyphLayout shared = ours.createGlyphLayout();
        set(GlyphLayout.class, "reusableGL", shared, shared);
        set(GlyphLayout.class, "inUse", shared, false);
        return true;
    }

    private static void set(Class<?> type, String name, Object of, Object value) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        field.set(of, value);
    }

    @Override
    public GlyphLayout createGlyphLayout() {
        return change.apply(toolkit.createGlyphLayout());
    }

    @Override
    protected PrismFontFile createFontFile(
            String name, String file, int index, boolean registered, boolean embedded, boolean copied, boolean tracked)
            throws Exception {
        return (PrismFontFile) call(create, name, file, index, registered, embedded, copied, tracked);
    }

    @Override
    protected boolean registerEmbeddedFont(String path) {
        try {
            return (boolean) call(register, path);
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }

    private Object call(Method method, Object... with) throws Exception {
        try {
            return method.invoke(toolkit, with);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public boolean isLCDTextSupported() {
        return toolkit.isLCDTextSupported();
    }

    @Override
    public FontFallbackInfo getFallbacks(FontResource font) {
        return toolkit.getFallbacks(font);
    }
}
