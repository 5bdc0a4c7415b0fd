package org.ent4j.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Json;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

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
        var why = UsageText.of(failure);
        return say(
                command,
                "usage",
                Label.of(
                        "%s : %s ; voir %s --help".formatted(name, why.fr(), name),
                        "%s: %s; see %s --help".formatted(name, why.en(), name)));
    }

    int ofExecution(Exception failure, CommandLine command, ParseResult result) {
        if (System.getenv("ENT_DEBUG") != null) {
            failure.printStackTrace(command.getErr());
        }
        if (failure instanceof Unusable unusable) {
            return say(command, unusable.code(), unusable.label());
        }
        var unwrapped = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (unwrapped instanceof IOException io) {
            return say(command, "file", FileText.of(io));
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
            var error = new LinkedHashMap<String, Object>();
            error.put("code", code);
            error.put("fr", line.fr());
            error.put("en", line.en());
            command.getOut().println(Json.text(Map.of("error", error)));
        }
        command.getErr().println(line.in(lang));
        return Answer.UNUSABLE;
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
