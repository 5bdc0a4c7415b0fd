package org.ent4j.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.ent4j.examples.cli.access.AccessCommand;
import org.ent4j.examples.cli.checklist.ChecklistCommand;
import org.ent4j.examples.cli.directory.DirectoryCommand;
import org.ent4j.examples.cli.esidoc.EsidocCommand;
import org.ent4j.examples.cli.evaluation.EvaluationsCommand;
import org.ent4j.examples.cli.gar.GarCommand;
import org.ent4j.examples.cli.homepage.HomePageCommand;
import org.ent4j.examples.cli.homepage.RubriqueCommand;
import org.ent4j.examples.cli.indicator.IndicatorsCommand;
import org.ent4j.examples.cli.lsl.LslCommand;
import org.ent4j.examples.cli.lsu.LsuCommand;
import org.ent4j.examples.cli.mailing.MailingCommand;
import org.ent4j.examples.cli.mediacentre.MediacentreCommand;
import org.ent4j.examples.cli.output.Commands;
import org.ent4j.examples.cli.pronote.PronoteCommand;
import org.ent4j.examples.cli.quota.QuotasCommand;
import org.ent4j.examples.cli.rentree.RentreeCommand;
import org.ent4j.examples.cli.sample.SampleCommand;
import org.ent4j.examples.cli.services.ServicesCommand;
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
            GarCommand.class,
            ChecklistCommand.class,
            QuotasCommand.class,
            IndicatorsCommand.class,
            MailingCommand.class,
            ServicesCommand.class,
            MediacentreCommand.class,
            PronoteCommand.class,
            EsidocCommand.class,
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

    private static CommandLine line(List<String> words) {
        return line(new Ent(), COMMANDS, words);
    }

    /** With the command alone that the words name, and so on under it: to make all takes as long as many a command does. */
    private static CommandLine line(Object command, List<Class<?>> all, List<String> words) {
        var line = new CommandLine(command);
        var named = all.stream().filter(each -> isNamed(each, words)).toList();
        var made = named.isEmpty() ? all : named;
        var rest = named.isEmpty() ? List.<String>of() : words.subList(1, words.size());
        made.forEach(each -> line.addSubcommand(line(each, under(each), rest)));
        return line;
    }

    private static boolean isNamed(Class<?> command, List<String> words) {
        return !words.isEmpty() && words.get(0).equals(name(command));
    }

    private static List<Class<?>> under(Class<?> command) {
        var commands = command.getAnnotation(Commands.class);
        return commands == null ? List.of() : List.of(commands.value());
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
