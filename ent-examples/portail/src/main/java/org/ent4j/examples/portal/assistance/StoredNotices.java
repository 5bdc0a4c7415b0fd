package org.ent4j.examples.portal.assistance;

import static org.ent4j.examples.portal.data.PortalTables.moment;
import static org.ent4j.examples.portal.data.PortalTables.table;
import static org.ent4j.examples.portal.data.PortalTables.text;
import static org.ent4j.examples.portal.data.PortalTables.version;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.PortalTables;
import org.ent4j.examples.portal.web.PortalClock;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.notice.Notice;
import org.ent4j.ticketing.notice.QuestionNotice;
import org.ent4j.ticketing.notice.Recipient;
import org.ent4j.ticketing.spi.Notifier;
import org.ent4j.ticketing.ticket.TicketId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;

/** What people were told, kept where they find it: this portal sends no mail. */
@Singleton
public final class StoredNotices implements Notifier {

    private final DSLContext tables;
    private final InstantSource time;

    @Inject
    StoredNotices(PortalData data, PortalClock clock) {
        this(PortalTables.on(data.dataSource()), clock.clock());
    }

    private StoredNotices(DSLContext tables, InstantSource time) {
        this.tables = tables;
        this.time = time;
    }

    /** The same, with another clock. */
    StoredNotices at(InstantSource other) {
        return new StoredNotices(tables, other);
    }

    @Override
    public void tell(List<Notice> notices) {
        notices.forEach(each -> keep(each.to(), each.ticket().value(), "", each.what()));
    }

    @Override
    public void tellOfQuestions(List<QuestionNotice> notices) {
        notices.forEach(each -> keep(each.to(), "", each.question().value(), each.what()));
    }

    /** What happened, happened, whether or not somebody hears of it. */
    private void keep(Recipient to, String ticket, String question, Reason what) {
        try {
            tables.insertInto(
                            table("notice"),
                            moment("at"),
                            text("recipient"),
                            text("ticket"),
                            text("question"),
                            text("fr"),
                            text("en"))
                    .values(
                            time.instant().atOffset(ZoneOffset.UTC),
                            key(to),
                            ticket,
                            question,
                            Messages.render(what, Lang.FR),
                            Messages.render(what, Lang.EN))
                    .execute();
        } catch (DataAccessException lost) {
            System.err.printf("portail: %s was not told of %s%s%n", key(to), ticket, question);
        }
    }

    private static String key(Recipient to) {
        return to instanceof Recipient.Person person ? "person:" + person.id() : "team:" + ((Recipient.Team) to).id();
    }

    /** What one was told last, at most so many, the last first. */
    public List<KeptNotice> of(Recipient who, int most) {
        return find(text("recipient").eq(key(who)), most);
    }

    /** What all were told of a ticket, at most so many, the last first. */
    public List<KeptNotice> of(TicketId ticket, int most) {
        return find(text("ticket").eq(ticket.value()), most);
    }

    private List<KeptNotice> find(Condition which, int most) {
        return tables.select(moment("at"), text("recipient"), text("ticket"), text("question"), text("fr"), text("en"))
                .from(table("notice"))
                .where(which)
                .orderBy(version("id").desc())
                .limit(most)
                .fetch(StoredNotices::notice);
    }

    private static KeptNotice notice(Record row) {
        return new KeptNotice(
                row.get(moment("at")).toInstant(),
                row.get(text("recipient")),
                Optional.of(row.get(text("ticket"))).filter(id -> !id.isEmpty()).map(TicketId::new),
                Optional.of(row.get(text("question")))
                        .filter(id -> !id.isEmpty())
                        .map(QuestionId::new),
                Label.of(row.get(text("fr")), row.get(text("en"))));
    }
}
