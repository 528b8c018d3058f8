package sanad;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * A virtual machine in which it is always the same second: wherever a class of the program, of a library or of {@code java.time}
 * and {@code java.util} asks the machine for the time, it gets that one. Used as an agent: {@code -javaagent:frozen.jar=SECONDS}.
 */
public final class FrozenClock implements ClassFileTransformer {
    private static final int API = Opcodes.ASM9;

    private final long second;

    private FrozenClock(long second) {
        this.second = second;
    }

    /** Stops the clock at so many seconds after the beginning of 1970, before the program begins. */
    public static void premain(String seconds, Instrumentation machine) throws UnmodifiableClassException {
        machine.addTransformer(new FrozenClock(Long.parseLong(seconds)), true);
        machine.retransformClasses(Clock.class, Date.class, Calendar.class, GregorianCalendar.class);
    }

    /** An agent's file; the agent itself is on the class path. */
    static Path jar(Path folder) {
        Path jar = folder.resolve("frozen.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", FrozenClock.class.getName());
        manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        if (name == null || name.startsWith("net/bytebuddy/")) {
            return null;
        }
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new Stopping(writer), 0);
        return writer.toByteArray();
    }

    /** Puts the second in the place of every question for the time. */
    private final class Stopping extends ClassVisitor {
        Stopping(ClassVisitor next) {
            super(API, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(API, super.visitMethod(access, name, descriptor, signature, exceptions)) {
                @Override
                public void visitMethodInsn(int code, String owner, String called, String how, boolean isInterface) {
                    if (owner.equals("java/lang/System") && called.equals("currentTimeMillis")) {
                        super.visitLdcInsn(second * 1000);
                    } else if (owner.equals("jdk/internal/misc/VM") && called.equals("getNanoTimeAdjustment")) {
                        super.visitInsn(Opcodes.LNEG);
                        super.visitLdcInsn(second);
                        super.visitInsn(Opcodes.LADD);
                        super.visitLdcInsn(1_000_000_000L);
                        super.visitInsn(Opcodes.LMUL);
                    } else {
                        super.visitMethodInsn(code, owner, called, how, isInterface);
                    }
                }
            };
        }
    }
}
