package org.ent4j.examples.benchmarks.ticketing;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.ticketing.json.TicketJson;
import org.ent4j.ticketing.spi.Tickets;

/**
 * Lists of many tickets.
 *
 * @param database what was asked, for the page
 * @param fillSeconds to fill it, with its indexes
 * @param megabytes of tables and indexes
 */
record ListTimes(
        int tickets, int told, String database, double fillSeconds, long megabytes, int draws, List<AskedTimes> asked) {

    /** Draws whose plans are looked at. */
    static final int PLANNED = 30;

    private static final long SEED = 1;

    ListTimes {
        asked = List.copyOf(asked);
    }

    static ListTimes of(TicketsOptions options, TicketsSize size, PrintStream progress)
            throws IOException, SQLException {
        try (TicketDatabase database = TicketDatabase.open(options);
                Connection bare = database.connect();
                Connection lent = database.connect()) {
            double filled = new TicketFill(bare, progress).fill(size);
            TicketSample sample = TicketSample.draw(bare, size, SEED);
            List<List<QueryPlan>> plans = plans(bare, lent, sample);
            progress.println("ent bench tickets: lists are asked…");
            Tickets tickets = TicketDatabase.ticketing(Lent.of(lent)).tickets(TicketJson.text());
            List<TicketQuestion> questions = new TicketQuestions(tickets, bare, sample).all();
            return new ListTimes(
                    size.tickets(),
                    size.told(),
                    database.version() + ", " + database.description(),
                    filled,
                    database.megabytes(),
                    size.draws(),
                    asked(questions, plans, size));
        }
    }

    /** Of what the store runs for the first draws of each question; those that differ. */
    private static List<List<QueryPlan>> plans(Connection bare, Connection lent, TicketSample sample)
            throws SQLException, IOException {
        List<String> heard = new ArrayList<>();
        Tickets tickets =
                TicketDatabase.ticketing(Lent.overheard(lent, heard::add)).tickets(TicketJson.text());
        List<List<QueryPlan>> plans = new ArrayList<>();
        for (TicketQuestion question : new TicketQuestions(tickets, bare, sample).all()) {
            Set<QueryPlan> found = new LinkedHashSet<>();
            for (int time = 0; time < PLANNED; time++) {
                heard.clear();
                question.askStore(question.drawn(time));
                found.add(QueryPlan.of(bare, heard.get(heard.size() - 1)));
            }
            plans.add(List.copyOf(found));
        }
        return plans;
    }

    /** All questions by turns, each of the store and of the driver, so that whatever disturbs the machine disturbs all. */
    private static List<AskedTimes> asked(List<TicketQuestion> questions, List<List<QueryPlan>> plans, TicketsSize size)
            throws SQLException {
        List<Stopwatches> watches = questions.stream()
                .map(question -> new Stopwatches(question, size.draws()))
                .toList();
        for (int time = -size.warmUp(); time < size.draws(); time++) {
            for (Stopwatches watch : watches) {
                watch.ask(time, size.warmUp());
            }
        }
        List<AskedTimes> asked = new ArrayList<>();
        for (int at = 0; at < questions.size(); at++) {
            asked.add(watches.get(at).times(plans.get(at)));
        }
        return asked;
    }

    Map<String, Object> json() {
        return Json.of(
                "tickets", tickets,
                "ticketsWithEvents", told,
                "database", database,
                "fillSeconds", Json.rounded(fillSeconds),
                "megabytes", megabytes,
                "draws", draws,
                "questions", asked.stream().map(AskedTimes::json).toList());
    }
}
