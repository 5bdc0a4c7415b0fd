package org.ent4j.examples.portal.assistance;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.examples.host.words.StepWords;
import org.ent4j.examples.portal.assistance.TicketView.FileLine;
import org.ent4j.examples.portal.assistance.TicketView.HistoryLine;
import org.ent4j.examples.portal.assistance.TicketView.Linked;
import org.ent4j.examples.portal.assistance.TicketView.NoticeLine;
import org.ent4j.examples.portal.assistance.TicketView.SaidLine;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.ticketing.ReadingService.Shown;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.ticket.Chapter;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;

/** Tickets as pages show them. */
public final class TicketViews {

    private final AssistanceDesk desk;
    private final OpenSchools schools;

    @Inject
    TicketViews(AssistanceDesk desk, OpenSchools schools) {
        this.desk = desk;
        this.schools = schools;
    }

    /** What the platform adds to what its people see of a ticket. */
    public record Beside(List<KeptNotice> notices, List<Linked> similar, List<Linked> links, List<ActionForm> actions) {

        public static final Beside NOTHING = new Beside(List.of(), List.of(), List.of(), List.of());

        Beside with(List<ActionForm> others) {
            return new Beside(notices, similar, links, others);
        }
    }

    public TicketView view(Visit visit, Audience audience, Shown shown, Beside beside) {
        return new One(visit, audience, shown).view(beside);
    }

    /** One ticket on one page. */
    private final class One {
        private final Visit visit;
        private final Audience audience;
        private final Shown shown;
        private final Ticket ticket;
        private final PeopleNames names;
        private final CatalogueWords catalogue;

        private One(Visit visit, Audience audience, Shown shown) {
            this.visit = visit;
            this.audience = audience;
            this.shown = shown;
            this.ticket = shown.ticket();
            this.names = new PeopleNames(schools, visit);
            this.catalogue = new CatalogueWords(desk.catalogue(), visit.words());
        }

        private TicketView view(Beside beside) {
            return new TicketView(
                    ticket.id().value(),
                    StateBadge.of(ticket.state(), visit.words()),
                    next(),
                    facts(),
                    ticket.request().description(),
                    files(),
                    ticket.said().stream().map(this::said).toList(),
                    ticket.state().isActive() ? ClockView.of(shown.clocks(), visit.words()) : List.of(),
                    ticket.history().stream().map(this::history).toList(),
                    Stream.concat(links().stream(), beside.links().stream()).toList(),
                    beside.notices().stream().map(this::notice).toList(),
                    beside.similar(),
                    beside.actions(),
                    new Linked("", visit.words().of(audience.list()), audience.base()));
        }

        /** What it waits for, in a sentence. */
        private String next() {
            return switch (ticket.state()) {
                case SUBMITTED, ASSIGNED ->
                    visit.in("L'assistance académique va le prendre en charge.", "Level 1 is about to take it.");
                case IN_PROGRESS -> visit.in("L'assistance académique y travaille.", "Level 1 works on it.");
                case WAITING_REQUESTER ->
                    visit.in("Une réponse du demandeur est attendue.", "The requester is to answer.");
                case ESCALATED, WAITING_VENDOR ->
                    visit.in(
                            "L'éditeur y travaille ; l'assistance académique annoncera la solution.",
                            "The vendor works on it; level 1 will announce the solution.");
                case RESOLVED ->
                    visit.in(
                            "Une solution est proposée : le demandeur l'accepte, ce qui clôt le ticket, ou la refuse.",
                            "A solution is there: the requester accepts it, which closes the ticket, or refuses it.");
                case CLOSED -> visit.in("Plus rien n'est attendu.", "Nothing is left to be done.");
                case DUPLICATE -> visit.in("Il continue sous un autre numéro.", "It goes on under another number.");
                case CANCELLED -> visit.in("Le demandeur l'a annulé.", "The requester withdrew it.");
                case REJECTED ->
                    visit.in(
                            "Il n'est pas traité : seuls les correspondants ENT peuvent demander.",
                            "Nobody works on it: only correspondents may ask.");
            };
        }

        private List<Fact> facts() {
            var facts = new ArrayList<Fact>();
            var request = ticket.request();
            add(facts, visit.in("Établissement", "School"), names.school(ticket.school()));
            request.site().ifPresent(site -> add(facts, visit.in("Site", "Site"), site));
            add(facts, visit.in("Demandeur", "Requester"), names.of(ticket.requester(), ticket.school()));
            request.onBehalfOf().ifPresent(text -> add(facts, visit.in("Au titre de", "In the capacity of"), text));
            add(facts, visit.in("Envoyé le", "Sent on"), visit.words().moment(ticket.submittedAt()));
            add(facts, visit.in("Concerne", "About"), about());
            request.other().ifPresent(text -> add(facts, visit.in("Autre", "Other"), text));
            request.telephone().ifPresent(text -> add(facts, visit.in("Téléphone", "Telephone"), text));
            request.availability().ifPresent(text -> add(facts, visit.in("Disponibilités", "Availability"), text));
            add(facts, visit.in("Priorité", "Priority"), priority());
            facts.addAll(hands());
            return facts;
        }

        private List<Fact> hands() {
            var facts = new ArrayList<Fact>();
            add(
                    facts,
                    visit.in("Détenu par", "Held by"),
                    visit.words().of(ticket.holder().label()));
            ticket.team().ifPresent(team -> add(facts, visit.in("Équipe", "Team"), team.value()));
            ticket.agent()
                    .ifPresent(agent ->
                            add(facts, visit.in("Pris en charge par", "Taken by"), names.of(agent, ticket.school())));
            ticket.vendorNumber()
                    .ifPresent(number -> add(facts, visit.in("Numéro chez l'éditeur", "Vendor's number"), number));
            ticket.incident().ifPresent(id -> add(facts, visit.in("Incident majeur", "Major incident"), id.value()));
            return facts;
        }

        private void add(List<Fact> facts, String label, String value) {
            facts.add(new Fact(label, value));
        }

        private String about() {
            return catalogue.of(ticket.category())
                    + ticket.product()
                            .map(product -> " › " + catalogue.product(ticket.category(), product))
                            .orElse("");
        }

        private String priority() {
            return "%s (%s, %s)"
                    .formatted(
                            visit.words().of(shown.clocks().priority().label()),
                            visit.words().of(ticket.impact().label()),
                            visit.words().of(ticket.urgency().label()));
        }

        private List<FileLine> files() {
            return IntStream.range(0, ticket.attachments().size())
                    .mapToObj(number -> file(number, ticket.attachments().get(number)))
                    .toList();
        }

        private FileLine file(int number, Attachment file) {
            return new FileLine(
                    file.name(),
                    Sizes.of(file.size(), visit.words()),
                    "%s/pieces/%d".formatted(audience.path(ticket.id()), number + 1));
        }

        private SaidLine said(Said said) {
            return new SaidLine(
                    names.of(said.by(), ticket.school()),
                    visit.words().moment(said.at()),
                    visit.words().of(said.kind().label()),
                    said.text(),
                    said.kind() == Said.Kind.NOTE
                            ? "internal"
                            : said.by().role().name().toLowerCase(Locale.ROOT));
        }

        private HistoryLine history(Chapter chapter) {
            return new HistoryLine(
                    visit.words().moment(chapter.event().at()),
                    names.of(chapter.event().by(), ticket.school()),
                    what(chapter.event().step()),
                    visit.words().of(chapter.after().label()),
                    chapter.isMoot());
        }

        private String what(Step step) {
            if (step instanceof Step.Watched watched) {
                return visit.in("suivi par ", "watched by ") + names.of(watched.person(), ticket.school());
            } else if (step instanceof Step.Unwatched unwatched) {
                return visit.in("n'est plus suivi par ", "no longer watched by ")
                        + names.of(unwatched.person(), ticket.school());
            }
            return visit.words().of(StepWords.of(step));
        }

        private List<Linked> links() {
            var links = new ArrayList<Linked>();
            ticket.followUpOf().ifPresent(id -> links.add(linked(visit.in("Donne suite à", "Follows"), id)));
            ticket.duplicateOf().ifPresent(id -> links.add(linked(visit.in("Doublon de", "Duplicate of"), id)));
            ticket.duplicates().forEach(id -> links.add(linked(visit.in("A pour doublon", "Has as duplicate"), id)));
            ticket.followUps().forEach(id -> links.add(linked(visit.in("Suivi par", "Followed by"), id)));
            return links;
        }

        private Linked linked(String label, TicketId id) {
            return new Linked(label, id.value(), audience.path(id));
        }

        private NoticeLine notice(KeptNotice notice) {
            var who = notice.person()
                    .map(person -> names.of(person, ticket.school()))
                    .or(() -> notice.team().map(team -> visit.in("équipe ", "team ") + team))
                    .orElse("");
            return new NoticeLine(
                    visit.words().moment(notice.at()), who, visit.words().of(notice.what()));
        }
    }
}
