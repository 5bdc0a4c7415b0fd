package org.ent4j.ticketing.print;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.print.SheetColumn;
import org.ent4j.model.print.SheetValue;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.statistics.CountedTicket;
import org.ent4j.ticketing.statistics.Lapse;
import org.ent4j.ticketing.ticket.TicketId;

/** What the sheet of tickets says of each: nothing that anybody wrote. */
final class TicketColumns {

    private final StatisticsTerms terms;
    private final ZoneId zone;

    private TicketColumns(StatisticsTerms terms, ZoneId zone) {
        this.terms = terms;
        this.zone = zone;
    }

    /** @param zone in which days and hours are told */
    static List<SheetColumn<CountedTicket>> of(StatisticsTerms terms, ZoneId zone) {
        return new TicketColumns(terms, zone).columns();
    }

    private List<SheetColumn<CountedTicket>> columns() {
        return List.of(
                text("Ticket", "Ticket", each -> each.id().value()),
                text("Établissement", "School", each -> terms.schools().apply(each.school())),
                text("Équipe", "Team", each -> terms.team(each.team())),
                text("Catégorie", "Category", each -> terms.categories().apply(each.category())),
                text("Priorité", "Priority", each -> terms.of(each.priority().label())),
                text("État", "State", each -> terms.of(each.state().label())),
                text(
                        "Avis donné",
                        "Told",
                        each -> each.notice().map(terms::notice).orElse("")),
                moment("Soumis", "Submitted", each -> Optional.of(each.moments().submitted())),
                moment("Pris en charge", "Owned", each -> each.moments().owned()),
                moment("Résolu", "Resolved", each -> each.moments().resolved()),
                moment("Clôturé", "Closed", each -> each.moments().closed()),
                lapse("Prise en charge", "Time to own", each -> each.lapses().own()),
                late(
                        "Prise en charge en retard",
                        "Owned late",
                        each -> isLate(each.lapses().own())),
                lapse("Résolution", "Time to resolve", each -> each.lapses().resolve()),
                late(
                        "Résolution en retard",
                        "Resolved late",
                        each -> isLate(each.lapses().resolve())),
                late("En cours et en retard", "Open and late", CountedTicket::isOverdue),
                lapse("Chez l'éditeur", "With the vendor", each -> each.lapses().vendor()),
                number("Refus de solution", "Refusals", each -> each.course().refusals()),
                number("Doublons rattachés", "Duplicates", each -> each.course().duplicates()),
                text(
                        "Suite de",
                        "Follows",
                        each -> each.course().followUpOf().map(TicketId::value).orElse("")),
                number("Suites", "Follow-ups", each -> each.course().followUps()));
    }

    private static boolean isLate(Optional<Lapse> lapse) {
        return lapse.filter(Lapse::isLate).isPresent();
    }

    private String head(String fr, String en) {
        return terms.of(Label.of(fr, en));
    }

    private SheetColumn<CountedTicket> text(String fr, String en, Function<CountedTicket, String> text) {
        return SheetColumn.text(head(fr, en), text);
    }

    private SheetColumn<CountedTicket> number(String fr, String en, Function<CountedTicket, Integer> number) {
        return SheetColumn.number(head(fr, en), number::apply);
    }

    private SheetColumn<CountedTicket> late(String fr, String en, Function<CountedTicket, Boolean> isLate) {
        return SheetColumn.of(head(fr, en), each -> SheetValue.text(terms.yes(isLate.apply(each))));
    }

    private SheetColumn<CountedTicket> lapse(String fr, String en, Function<CountedTicket, Optional<Lapse>> lapse) {
        return SheetColumn.of(
                head(fr, en), each -> StatisticsCells.lapse(lapse.apply(each).map(Lapse::elapsed)));
    }

    private SheetColumn<CountedTicket> moment(String fr, String en, Function<CountedTicket, Optional<Instant>> moment) {
        return new SheetColumn<>(
                head(fr, en),
                SheetColumn.MOMENT,
                each -> moment.apply(each)
                        .map(at -> SheetValue.dayAndHour(LocalDateTime.ofInstant(at, zone)))
                        .orElseGet(SheetValue::none));
    }
}
