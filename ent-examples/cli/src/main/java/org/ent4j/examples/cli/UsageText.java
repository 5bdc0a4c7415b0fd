package org.ent4j.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Label;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli has to say of a command line, which it says in English only, in both languages. */
final class UsageText {

    private static final String OPTION = "(?:option )?'([^' =]+)[^']*'(?: \\([^)]*\\))?";

    /** A sentence of picocli, and ours. */
    private record Sentence(Pattern picocli, String fr, String en) {

        static Sentence of(String picocli, String fr, String en) {
            return new Sentence(Pattern.compile(picocli), fr, en);
        }

        Optional<Label> of(String message) {
            var match = picocli.matcher(message);
            return match.lookingAt() ? Optional.of(Label.of(filled(fr, match), filled(en, match))) : Optional.empty();
        }

        private static String filled(String text, MatchResult match) {
            var filled = text;
            for (var group = 1; group <= match.groupCount(); group++) {
                filled = filled.replace("$" + group, String.valueOf(match.group(group)));
            }
            return filled;
        }
    }

    private static final List<Sentence> SENTENCES = List.of(
            Sentence.of(
                    "Missing required parameter for " + OPTION,
                    "l'option $1 demande une valeur",
                    "option $1 asks for a value"),
            Sentence.of(
                    "Expected parameter for " + OPTION, "l'option $1 demande une valeur", "option $1 asks for a value"),
            Sentence.of(
                    "option '([^']+)' at index \\d+ \\(.*\\) requires at least (\\d+) values, but (?:only \\d+|none)"
                            + " were",
                    "l'option $1 demande $2 valeurs",
                    "option $1 asks for $2 values"),
            Sentence.of("Missing required (?:options?|parameters?): '([^']*)'", "il manque $1", "$1 is missing"),
            Sentence.of("Missing required options?:? \\[?(.*?)\\]?$", "il manque $1", "missing: $1"),
            Sentence.of("Error: Missing required argument[^:]*: (.*)", "il manque $1", "missing: $1"),
            Sentence.of(
                    "Error: (.*) are mutually exclusive",
                    "$1 : un seul de ces choix à la fois",
                    "$1: only one of these at a time"),
            Sentence.of(
                    "Error: expected only one match but got (.*)",
                    "ces options s'excluent l'une l'autre",
                    "these options exclude each other"),
            Sentence.of(
                    OPTION + " should be specified only once",
                    "l'option $1 n'est à donner qu'une fois",
                    "option $1 may be given once only"),
            Sentence.of(
                    "Invalid value for " + OPTION + ": expected one of \\[(.*)\\] .*but was '(.*)'",
                    "$1 : « $3 » ne convient pas ; au choix : $2",
                    "$1: '$3' does not fit; one of: $2"),
            Sentence.of(
                    "Invalid value for " + OPTION + ": '(.*)' is not an? (?:int|long)",
                    "$1 : « $2 » n'est pas un nombre entier",
                    "$1: '$2' is no whole number"),
            Sentence.of(
                    "Invalid value for " + OPTION + ": '(.*)' is not a double",
                    "$1 : « $2 » n'est pas un nombre (décimales après un point)",
                    "$1: '$2' is no number"),
            Sentence.of(
                    "Value for option option '([^']+)' \\(([^)]*)\\) should be in KEY=VALUE format but was (.*)",
                    "$1 : « $3 » ne convient pas ; attendu : $2",
                    "$1: '$3' does not fit; expected: $2"),
            Sentence.of(
                    "Invalid value for " + OPTION + ": cannot convert '(.*)' to class",
                    "$1 : « $2 » ne convient pas",
                    "$1: '$2' does not fit"));

    private UsageText() {}

    static Label of(ParameterException failure) {
        var command = failure.getCommandLine();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (failure.getCause() instanceof Mistyped mistyped && failure.getArgSpec() instanceof OptionSpec option) {
            return Label.of(
                    option.longestName() + " : " + mistyped.label().fr(),
                    option.longestName() + ": " + mistyped.label().en());
        }
        var message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return message.startsWith("Missing required subcommand") ? noCommand(command) : ofPicocli(message);
    }

    private static Label ofPicocli(String message) {
        return SENTENCES.stream()
                .flatMap(sentence -> sentence.of(message).stream())
                .findFirst()
                .orElseGet(() -> Label.of(message, message));
    }

    private static Label noCommand(CommandLine command) {
        var names = String.join(", ", command.getSubcommands().keySet());
        return Label.of("il manque une commande : " + names, "a command is missing: " + names);
    }

    private static Label unknown(UnmatchedArgumentException unmatched) {
        var words = String.join(" ", unmatched.getUnmatched());
        var near = unmatched.getSuggestions().stream().limit(3).collect(Collectors.joining(", "));
        return near.isEmpty()
                ? Label.of("option ou argument inconnu : " + words, "unknown option or argument: " + words)
                : Label.of(
                        "option ou argument inconnu : %s (vouliez-vous dire %s ?)".formatted(words, near),
                        "unknown option or argument: %s (did you mean %s?)".formatted(words, near));
    }
}
