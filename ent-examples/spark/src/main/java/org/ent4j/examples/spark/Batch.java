package org.ent4j.examples.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code ent batch}, and the main class of the jar that goes to {@code spark-submit}. */
@Command(
        name = "ent batch",
        resourceBundle = "org.ent4j.examples.spark.usage",
        description = "${bundle:batch}",
        mixinStandardHelpOptions = true,
        subcommands = {
            RightsAuditCommand.class,
            RightsDiffCommand.class,
            FeedCommand.class,
            VieScolaireYearCommand.class,
            BulletinFiguresCommand.class,
            GarExportCommand.class
        })
public final class Batch implements Runnable {

    private static final int UNUSABLE = 2;

    enum Language {
        fr,
        en
    }

    @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
    private @Nullable Language language;

    @Spec
    @SuppressWarnings("NullAway.Init") // injected by picocli
    private CommandSpec spec;

    /**
     * Exits 0 when all was done, 1 when something of the files was left out, 2 when nothing was done. With 0 it returns: on a
     * cluster an exit by the program counts as a failure.
     */
    public static void main(String[] args) {
        Locale.setDefault(isEnglish(List.of(args)) ? Locale.UK : Locale.FRANCE);
        var code = command().execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Texts of help are chosen before options are read. */
    private static boolean isEnglish(List<String> args) {
        var option = args.indexOf("--lang") + 1;
        return args.contains("--lang=en")
                || option > 0 && option < args.size() && args.get(option).equals("en");
    }

    static CommandLine command() {
        return new CommandLine(new Batch())
                .setUsageHelpAutoWidth(true)
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
        var name = command.getCommandSpec().qualifiedName();
        var why = why(wrong);
        var line = Label.of(
                "%s : %s ; voir %s --help".formatted(name, why.fr(), name),
                "%s: %s; see %s --help".formatted(name, why.en(), name));
        command.getErr().println(line.in(lang()));
        return UNUSABLE;
    }

    private static Label why(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            var names = missing.getMissing().stream().map(Batch::name).collect(Collectors.joining(", "));
            return Label.of("il manque " + names, names + " is missing");
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            var words = String.join(" ", unmatched.getUnmatched());
            return Label.of("« %s » est inconnu".formatted(words), "\"%s\" is unknown".formatted(words));
        }
        return Optional.ofNullable(wrong.getArgSpec())
                .map(argument -> Label.of(
                        "%s : « %s » ne convient pas".formatted(name(argument), wrong.getValue()),
                        "%s: \"%s\" will not do".formatted(name(argument), wrong.getValue())))
                .orElseGet(() -> Label.of(first(wrong), first(wrong)));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
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
        var cause = failure instanceof UncheckedIOException io ? io.getCause() : failure;
        if (cause instanceof FileNotFoundException) {
            return Label.of("fichier introuvable : " + first(cause), "no such file: " + first(cause));
        }
        if (cause instanceof IOException) {
            return Label.of(
                    "lecture ou écriture impossible : " + first(cause), "cannot be read or written: " + first(cause));
        }
        var what = failure.getClass().getSimpleName() + " — " + first(failure);
        return Label.of(
                "erreur inattendue : %s (ENT_DEBUG=1 en montre la trace)".formatted(what),
                "unexpected error: %s (ENT_DEBUG=1 shows its trace)".formatted(what));
    }

    private static String first(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
