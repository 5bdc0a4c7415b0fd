package org.ent4j.examples.benchmarks.ticketing;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the command line asked.
 *
 * @param tickets how many are in the database; nothing for as many as the size of the run says
 * @param url of a PostgreSQL of one's own, as JDBC writes it; nothing for one that is started for the run
 */
record TicketsOptions(
        boolean isJson,
        boolean isQuick,
        Optional<Path> page,
        OptionalInt tickets,
        Optional<String> url,
        Optional<String> user) {

    /** The variable of the environment that holds the password of {@code --user}. */
    static final String PASSWORD = "ENT_BENCH_PASSWORD";

    static final String USAGE = """
            usage: ent bench tickets [--json] [--quick] [--tickets 10000000] [--url JDBC-URL [--user NAME]] [--page FILE]
                   the password of NAME is read from the variable %s""".formatted(PASSWORD);

    private static final int FEWEST = 1_000;
    private static final int MOST = 50_000_000;

    /** @throws IllegalArgumentException with the usage, when a word is not known */
    static TicketsOptions parse(List<String> words) {
        TicketsOptions options = new TicketsOptions(
                false, false, Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private TicketsOptions with(String word, Iterator<String> rest) {
        return switch (word) {
            case "--json" -> new TicketsOptions(true, isQuick, page, tickets, url, user);
            case "--quick" -> new TicketsOptions(isJson, true, page, tickets, url, user);
            case "--page" -> new TicketsOptions(isJson, isQuick, Optional.of(Path.of(value(rest))), tickets, url, user);
            case "--tickets" ->
                new TicketsOptions(isJson, isQuick, page, OptionalInt.of(count(value(rest))), url, user);
            case "--url" -> new TicketsOptions(isJson, isQuick, page, tickets, Optional.of(value(rest)), user);
            case "--user" -> new TicketsOptions(isJson, isQuick, page, tickets, url, Optional.of(value(rest)));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    private static String value(Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(USAGE);
        }
        return rest.next();
    }

    private static int count(String word) {
        if (!word.matches("[0-9]{1,9}") || Integer.parseInt(word) < FEWEST || Integer.parseInt(word) > MOST) {
            throw new IllegalArgumentException(
                    "ent bench: --tickets takes a number from %d to %d, not '%s'".formatted(FEWEST, MOST, word));
        }
        return Integer.parseInt(word);
    }

    TicketsSize size() {
        TicketsSize size = isQuick ? TicketsSize.QUICK : TicketsSize.WHOLE;
        return tickets.isPresent() ? size.withTickets(tickets.getAsInt()) : size;
    }
}
