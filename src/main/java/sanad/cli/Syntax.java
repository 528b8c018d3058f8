package sanad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The words that the shell understands: commands, options and their values, and nothing of what they do. */
final class Syntax {
    static final String EXTRACT = "extract";
    static final String EXPORT = "export";
    static final String SAVE = "save";
    static final String TIME = "time";
    static final String ON = "--on";
    static final String PATHS = "PATH";
    static final String HELP = "--help";
    static final String VERSION = "--version";
    static final String LANG = "--lang";
    static final String OUTPUT = "--output";
    static final String THEME = "--theme";
    static final String SIZE = "--size";
    static final String PRESET = "--preset";
    static final String FORMAT = "--format";
    static final String DPI = "--dpi";
    static final String UPRIGHT = "--upright";
    static final String FROM = "--from";
    static final String TO = "--to";
    static final String TRANSPARENT = "--transparent";
    static final String OUTLINES = "--outlines";
    static final String TILES = "--tiles";
    static final String STUDENT = "--student";
    static final String TITLE = "--title";
    static final String MADE = "--made";
    static final String SMOKE = "--smoke";
    static final String REPLACE = "--replace";
    static final String AGAIN = "--again";
    static final String REPORT = "--report";

    private Syntax() {}

    /** A parser of its own for each run: picocli's keep what they parsed last. */
    static CommandLine parser() {
        CommandSpec root = command("sanad", "0..*")
                .addOption(flag("-V", VERSION))
                .addOption(option("FILE", SMOKE).hidden(true).build());
        root.addSubcommand(
                EXTRACT,
                new CommandLine(
                        command(EXTRACT, "1..*").addOption(output(false)).addOption(report())));
        root.addSubcommand(EXPORT, new CommandLine(export()));
        root.addSubcommand(
                SAVE,
                new CommandLine(command(SAVE, "1..*")
                        .addOption(output(true))
                        .addOption(report())
                        .addOption(flag(REPLACE))
                        .addOption(flag(AGAIN))));
        root.addSubcommand(
                TIME,
                new CommandLine(
                        command(TIME, "0..*").addOption(option("DATE", ON).build())));
        return new CommandLine(root).setOverwrittenOptionsAllowed(true);
    }

    private static CommandSpec export() {
        CommandSpec export = command(EXPORT, "1..*").addOption(output(true)).addOption(report());
        for (String[] valued : new String[][] {
            {FORMAT, "FORMAT"},
            {SIZE, "SIZE"},
            {PRESET, "SIZE"},
            {DPI, "DPI"},
            {FROM, "DATE"},
            {TO, "DATE"},
            {TITLE, "TITLE"},
            {MADE, "DATE"},
            {THEME, "THEME"}
        }) {
            export.addOption(option(valued[1], valued[0]).build());
        }
        for (String flag : new String[] {UPRIGHT, TRANSPARENT, OUTLINES, TILES, STUDENT}) {
            export.addOption(OptionSpec.builder(flag).type(boolean.class).build());
        }
        return export;
    }

    private static CommandSpec command(String name, String paths) {
        return CommandSpec.create()
                .name(name)
                .addOption(flag("-h", HELP))
                .addOption(option("LANG", LANG).build())
                .addPositional(PositionalParamSpec.builder()
                        .arity(paths)
                        .required(paths.startsWith("1"))
                        .index("0..*")
                        .paramLabel(PATHS)
                        .type(String[].class)
                        .build());
    }

    private static OptionSpec flag(String shorter, String longer) {
        return OptionSpec.builder(shorter, longer)
                .usageHelp(longer.equals(HELP))
                .versionHelp(longer.equals(VERSION))
                .type(boolean.class)
                .build();
    }

    private static OptionSpec flag(String name) {
        return OptionSpec.builder(name).type(boolean.class).build();
    }

    private static OptionSpec report() {
        return option("FILE", REPORT).build();
    }

    private static OptionSpec output(boolean required) {
        return OptionSpec.builder("-o", OUTPUT)
                .paramLabel("FILE")
                .type(String.class)
                .required(required)
                .build();
    }

    private static OptionSpec.Builder option(String value, String name) {
        return OptionSpec.builder(name).paramLabel(value).type(String.class);
    }
}
