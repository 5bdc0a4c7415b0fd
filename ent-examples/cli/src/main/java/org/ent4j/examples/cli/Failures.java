package org.ent4j.examples.cli;

import java.util.Map;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Json;
import org.ent4j.examples.cli.output.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a command cannot be carried out: one line, and no stack trace unless ENT_DEBUG asks for it. */
final class Failures {

    private final Lang lang;
    private final boolean json;

    Failures(Lang lang, boolean json) {
        this.lang = lang;
        this.json = json;
    }

    int ofUsage(ParameterException failure, String[] args) {
        var command = failure.getCommandLine();
        var name = command.getCommandSpec().qualifiedName();
        return say(
                command,
                "usage",
                Label.of(
                        "%s : %s ; voir %s --help".formatted(name, french(failure), name),
                        "%s: %s; see %s --help".formatted(name, firstLine(failure), name)));
    }

    int ofExecution(Exception failure, CommandLine command, ParseResult result) {
        if (System.getenv("ENT_DEBUG") != null) {
            failure.printStackTrace(command.getErr());
        }
        if (failure instanceof Unusable unusable) {
            return say(command, unusable.code(), unusable.label());
        }
        var what =
                failure.getClass().getSimpleName() + (failure.getMessage() == null ? "" : " — " + firstLine(failure));
        return say(
                command,
                "internal",
                Label.of(
                        "erreur inattendue : %s (ENT_DEBUG=1 en montre la trace)".formatted(what),
                        "unexpected error: %s (ENT_DEBUG=1 shows its trace)".formatted(what)));
    }

    private int say(CommandLine command, String code, Label line) {
        if (json) {
            var error = Map.of("code", code, "fr", line.fr(), "en", line.en());
            command.getOut().println(Json.text(Map.of("error", error)));
        }
        command.getErr().println(line.in(lang));
        return Answer.UNUSABLE;
    }

    private static String french(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return "option ou argument inconnu : " + String.join(" ", unmatched.getUnmatched());
        }
        return failure instanceof MissingParameterException missing
                        && !missing.getMissing().isEmpty()
                ? "il manque " + missing.getMissing().get(0).paramLabel()
                : firstLine(failure);
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
