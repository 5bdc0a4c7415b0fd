package org.ent4j.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.ent4j.examples.cli.access.AccessCommand;
import org.ent4j.examples.cli.directory.DirectoryCommand;
import org.ent4j.examples.cli.evaluation.EvaluationsCommand;
import org.ent4j.examples.cli.homepage.HomePageCommand;
import org.ent4j.examples.cli.homepage.RubriqueCommand;
import org.ent4j.examples.cli.lsl.LslCommand;
import org.ent4j.examples.cli.lsu.LsuCommand;
import org.ent4j.examples.cli.rentree.RentreeCommand;
import org.ent4j.examples.cli.sample.SampleCommand;
import org.ent4j.examples.cli.ticket.TicketCommand;
import org.ent4j.examples.cli.timetable.TimetableCommand;
import org.ent4j.examples.cli.uai.UaiCommand;
import org.ent4j.examples.cli.viescolaire.VieScolaireCommand;
import org.ent4j.model.text.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The entry of the command line. Exit codes: 0 done; 1 the answer is "no", or rows were rejected; 2 bad usage or
 * unreadable input, with one line on the error stream.
 */
@Command(
        name = "ent",
        mixinStandardHelpOptions = true,
        version = "ent 0.1.0-SNAPSHOT",
        resourceBundle = "org.ent4j.examples.cli.usage")
public final class Ent {

    private static final List<Class<?>> COMMANDS = List.of(
            RentreeCommand.class,
            DirectoryCommand.class,
            TimetableCommand.class,
            AccessCommand.class,
            VieScolaireCommand.class,
            EvaluationsCommand.class,
            LsuCommand.class,
            LslCommand.class,
            TicketCommand.class,
            HomePageCommand.class,
            RubriqueCommand.class,
            SampleCommand.class,
            UaiCommand.class);

    public static void main(String... args) {
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args));
    }

    /** Runs a command with these streams and gives its exit code; exits nothing. */
    public static int run(PrintStream out, PrintStream err, String... args) {
        var lang = CommonOptions.language(List.of(args));
        var words = CommonOptions.ordered(List.of(args));
        Locale.setDefault(lang == Lang.FR ? Locale.FRANCE : Locale.UK);
        var failures = new Failures(lang, words.contains("--json"));
        return line(words)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(failures::ofUsage)
                .setExecutionExceptionHandler(failures::ofExecution)
                .execute(words.toArray(String[]::new));
    }

    /** With the command that is named alone: to make all of them takes as long as many a command does. */
    private static CommandLine line(List<String> words) {
        var named = COMMANDS.stream()
                .filter(each -> words.subList(0, Math.min(1, words.size())).contains(name(each)))
                .toList();
        var line = new CommandLine(new Ent());
        (named.isEmpty() ? COMMANDS : named).forEach(line::addSubcommand);
        return line;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
