package org.ent4j.catalogue.json;

import java.util.Map;
import org.ent4j.catalogue.mailing.Mailing;
import org.ent4j.catalogue.spi.EntryText;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.EventLines;

/**
 * Mailings as JSON:
 * {@code {"id":"reunion-6e","school":"0570001A","form":"LETTERS","audience":{…},"text":{…},"state":"DRAFT"}}. Nothing
 * of the people to whom they go is kept but the ids of those who are excluded.
 */
public final class MailingJson implements EntryText<Mailing> {

    private enum Kind {
        MAILING
    }

    private final EventLines<Kind, Record> lines =
            EventLines.of(Map.of(Kind.MAILING, Mailing.class), new DomainModule());

    private MailingJson() {}

    public static EntryText<Mailing> text() {
        return new MailingJson();
    }

    @Override
    public String write(Mailing mailing) {
        return lines.write(mailing);
    }

    @Override
    public Mailing read(String text) {
        return (Mailing) lines.read(Kind.MAILING, text);
    }
}
