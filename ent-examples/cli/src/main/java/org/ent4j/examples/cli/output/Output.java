package org.ent4j.examples.cli.output;

import java.io.PrintWriter;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every command has, and the two streams. */
public final class Output {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // injected by picocli
    private CommandSpec command;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "fr|en")
    private Lang lang = Lang.FR;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    /** Prints the answer, and gives its exit code. */
    public int answer(Answer answer) {
        var out = command.commandLine().getOut();
        if (json) {
            out.println(Json.text(answer.json()));
        } else {
            answer.lines().forEach(line -> out.println(TerminalText.of(line)));
        }
        return answer.exit();
    }

    /** A remark beside the answer, on the error stream. */
    public void remark(Label remark) {
        command.commandLine().getErr().println(TerminalText.of(remark.in(lang)));
    }

    /** The output stream, for an answer that is written as it comes. */
    public PrintWriter out() {
        return command.commandLine().getOut();
    }

    public Lang lang() {
        return lang;
    }

    public String in(String fr, String en) {
        return lang == Lang.FR ? fr : en;
    }

    /** How far long work has come; shown on a terminal only. */
    public Progress progress(Label task, long total) {
        return System.console() == null || json ? Progress.NONE : Progress.bar(task.in(lang), total);
    }
}
