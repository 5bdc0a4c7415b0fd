package org.ent4j.examples.spark;

import java.util.List;
import java.util.Locale;
import org.ent4j.model.text.Lang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

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
                .setParameterExceptionHandler(Failures::ofUsage)
                .setExecutionExceptionHandler(Failures::ofExecution);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    static Lang lang() {
        return Locale.getDefault().getLanguage().equals("en") ? Lang.EN : Lang.FR;
    }
}
