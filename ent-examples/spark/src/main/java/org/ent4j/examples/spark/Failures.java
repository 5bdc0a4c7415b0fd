package org.ent4j.examples.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a job cannot be done: one line, and no stack trace unless {@code ENT_DEBUG} asks for it. */
final class Failures {

    private static final int UNUSABLE = 2;
    private static final String JSON = "--json";
    private static final int MOST_CAUSES = 20;

    private Failures() {}

    static int ofUsage(ParameterException wrong, String[] args) {
        var command = wrong.getCommandLine();
        var name = command.getCommandSpec().qualifiedName();
        var why = why(wrong);
        var line = Label.of(
                "%s : %s ; voir %s --help".formatted(name, why.fr(), name),
                "%s: %s; see %s --help".formatted(name, why.en(), name));
        return say(command, Arrays.asList(args).contains(JSON), "usage", line);
    }

    private static Label why(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            var names = missing.getMissing().stream().map(Failures::name).collect(Collectors.joining(", "));
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

    static int ofExecution(Exception failure, CommandLine command, ParseResult result) {
        if (System.getenv("ENT_DEBUG") != null) {
            failure.printStackTrace(command.getErr());
        }
        var isJson = command.getParseResult().hasMatchedOption(JSON);
        if (failure instanceof Unusable unusable) {
            return say(command, isJson, unusable.code(), unusable.label());
        }
        return ofFiles(failure)
                .map(cause -> say(command, isJson, "file", ofFile(cause)))
                .orElseGet(() -> say(command, isJson, "internal", unexpected(failure)));
    }

    /** A task that fails is told by Spark in its own words around it. */
    private static Optional<Throwable> ofFiles(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .filter(IOException.class::isInstance)
                .findFirst();
    }

    private static Label ofFile(Throwable cause) {
        return cause instanceof FileNotFoundException
                ? Label.of("fichier introuvable : " + first(cause), "no such file: " + first(cause))
                : Label.of(
                        "lecture ou écriture impossible : " + first(cause),
                        "cannot be read or written: " + first(cause));
    }

    private static Label unexpected(Exception failure) {
        var what = failure.getClass().getSimpleName() + " — " + first(failure);
        return Label.of(
                "erreur inattendue : %s (ENT_DEBUG=1 en montre la trace)".formatted(what),
                "unexpected error: %s (ENT_DEBUG=1 shows its trace)".formatted(what));
    }

    private static int say(CommandLine command, boolean isJson, String code, Label line) {
        if (isJson) {
            var error = Map.of("code", code, "fr", line.fr(), "en", line.en());
            command.getOut().println(Summary.json(Map.of("error", error)));
        }
        command.getErr().println(line.in(Batch.lang()));
        return UNUSABLE;
    }

    private static String first(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
