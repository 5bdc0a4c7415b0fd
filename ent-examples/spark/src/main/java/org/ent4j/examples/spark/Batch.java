package org.ent4j.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code ent batch}, and the main class of the jar that goes to {@code spark-submit}. */
@Command(
        name = "ent batch",
        resourceBundle = "org.ent4j.examples.spark.usage",
        description = "${bundle:batch}",
        mixinStandardHelpOptions = true,
        subcommands = {RightsAuditCommand.class, RightsDiffCommand.class})
public final class Batch implements Runnable {

    private static final int UNUSABLE = 2;

    @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
    private @Nullable String lang;

    @Spec
    @SuppressWarnings("NullAway.Init") // injected by picocli
    private CommandSpec spec;

    /** Exits 0 when all was done, 1 when something is to be looked at in the files, 2 when nothing was done. */
    public static void main(String[] args) {
        Locale.setDefault(isEnglish(List.of(args)) ? Locale.UK : Locale.FRANCE);
        System.exit(command().execute(args));
    }

    /** Texts of help are chosen before options are read. */
    private static boolean isEnglish(List<String> args) {
        var option = args.indexOf("--lang");
        return args.contains("--lang=en")
                || option >= 0 && args.subList(option, args.size()).contains("en");
    }

    static CommandLine command() {
        return new CommandLine(new Batch())
                .setParameterExceptionHandler(Batch::usage)
                .setExecutionExceptionHandler(Batch::failed);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    static Lang lang() {
        return Locale.getDefault().getLanguage().equals("en") ? Lang.EN : Lang.FR;
    }

    private static int usage(ParameterException wrong, String[] args) {
        var command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        command.getErr()
                .println(Label.of("voir %s --help", "see %s --help")
                        .in(lang())
                        .formatted(command.getCommandSpec().qualifiedName()));
        return UNUSABLE;
    }

    /** One line, and no stack trace unless {@code ENT_DEBUG} asks for it. */
    private static int failed(Exception failure, CommandLine command, ParseResult result) {
        if (System.getenv("ENT_DEBUG") != null) {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().println(line(failure).in(lang()));
        return UNUSABLE;
    }

    private static Label line(Exception failure) {
        if (failure instanceof Unusable unusable) {
            return unusable.label();
        }
        if (failure instanceof UncheckedIOException || failure instanceof IOException) {
            return Label.of(
                    "lecture ou écriture impossible : " + failure.getMessage(),
                    "cannot be read or written: " + failure.getMessage());
        }
        var what = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return Label.of(
                "erreur inattendue : %s — %s (ENT_DEBUG=1 en montre la trace)"
                        .formatted(failure.getClass().getSimpleName(), what),
                "unexpected error: %s — %s (ENT_DEBUG=1 shows its trace)"
                        .formatted(failure.getClass().getSimpleName(), what));
    }
}
