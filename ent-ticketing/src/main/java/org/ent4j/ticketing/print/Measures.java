package org.ent4j.ticketing.print;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.statistics.Figures;
import org.ent4j.ticketing.statistics.Share;

/** What sheets say of some tickets, in its order. */
final class Measures {

    /** How many. */
    record Count(Label label, ToIntFunction<Figures> of) {}

    /** Which part of how many. */
    record Rate(Label label, Function<Figures, Share> of) {}

    /** How long. */
    record Time(Label label, Function<Figures, Optional<Duration>> of) {}

    static final Label REJECTED = Label.of("Non recevables", "Not receivable");

    static final List<Count> COUNTS = List.of(
            new Count(Label.of("Soumis", "Submitted"), Figures::submitted),
            new Count(REJECTED, Figures::rejected),
            new Count(Label.of("En cours", "Open"), Figures::open),
            new Count(Label.of("En cours et en retard", "Open and late"), Figures::overdue),
            new Count(Label.of("Résolus", "Resolved"), Figures::resolved),
            new Count(Label.of("Clôturés", "Closed"), Figures::closed),
            new Count(Label.of("Annulés", "Cancelled"), Figures::cancelled),
            new Count(Label.of("Doublons", "Duplicates"), Figures::duplicates),
            new Count(Label.of("Transmis à l'éditeur", "Escalated"), Figures::escalated));

    static final List<Rate> RATES = List.of(
            new Rate(Label.of("Taux de réouverture", "Re-open rate"), Figures::reopened),
            new Rate(Label.of("Taux de transmission à l'éditeur", "Escalation rate"), Figures::escalation),
            new Rate(Label.of("Taux de doublons", "Share of duplicates"), Figures::duplication),
            new Rate(
                    Label.of("Pris en charge dans les délais", "Owned in time"),
                    figures -> figures.own().inTime()),
            new Rate(
                    Label.of("Résolus dans les délais", "Resolved in time"),
                    figures -> figures.resolve().inTime()),
            new Rate(
                    Label.of("Rendus par l'éditeur dans les délais", "By the vendor in time"),
                    figures -> figures.vendor().inTime()));

    static final List<Time> TIMES = List.of(
            new Time(
                    Label.of("Prise en charge : médiane", "Time to own: median"),
                    figures -> figures.own().median()),
            new Time(
                    Label.of("Prise en charge : 9 sur 10", "Time to own: 9 of 10"),
                    figures -> figures.own().ninetieth()),
            new Time(
                    Label.of("Résolution : médiane", "Time to resolve: median"),
                    figures -> figures.resolve().median()),
            new Time(
                    Label.of("Résolution : 9 sur 10", "Time to resolve: 9 of 10"),
                    figures -> figures.resolve().ninetieth()),
            new Time(
                    Label.of("Chez l'éditeur : médiane", "With the vendor: median"),
                    figures -> figures.vendor().median()),
            new Time(
                    Label.of("Chez l'éditeur : 9 sur 10", "With the vendor: 9 of 10"),
                    figures -> figures.vendor().ninetieth()));

    private Measures() {}
}
