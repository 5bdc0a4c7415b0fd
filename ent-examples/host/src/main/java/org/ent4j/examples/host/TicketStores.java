package org.ent4j.examples.host;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.ent4j.ticketing.Assistance;
import org.ent4j.ticketing.jooq.JooqTicketing;
import org.ent4j.ticketing.json.IncidentJson;
import org.ent4j.ticketing.json.TicketJson;
import org.ent4j.ticketing.request.AttachmentPolicy;
import org.ent4j.ticketing.spi.AttachmentContents;
import org.ent4j.ticketing.spi.MajorIncidents;
import org.ent4j.ticketing.ticket.Platform;

/**
 * Where the three platforms keep what they know: each has its tables in a schema of its own beside the other data. Level 1
 * keeps major incidents, of which the schools read; level 0 keeps questions, known answers and files.
 */
public final class TicketStores {

    private static final Map<Platform, String> SCHEMAS = Map.of(
            Platform.ENT, "assistance_ent",
            Platform.ACADEMIE, "assistance_academie",
            Platform.VENDOR, "assistance_editeur");

    private final Map<Platform, LinkedPlatforms.Store> stores = new EnumMap<>(Platform.class);
    private final AttachmentContents contents;

    private TicketStores(Map<Platform, JooqTicketing> tables) {
        var incidents = of(tables, Platform.ACADEMIE).incidents(IncidentJson.text());
        tables.forEach((platform, each) -> stores.put(platform, store(platform, each, incidents)));
        this.contents = of(tables, Platform.ENT).attachments(AttachmentPolicy.usual());
    }

    private static JooqTicketing of(Map<Platform, JooqTicketing> tables, Platform platform) {
        return Optional.ofNullable(tables.get(platform)).orElseThrow();
    }

    /** In that database, whose tables are brought to the version of the library. */
    public static TicketStores on(DataSource database) {
        var tables = new EnumMap<Platform, JooqTicketing>(Platform.class);
        SCHEMAS.forEach((platform, schema) ->
                tables.put(platform, JooqTicketing.on(database).inSchema(schema).migrate()));
        return new TicketStores(tables);
    }

    private static LinkedPlatforms.Store store(Platform platform, JooqTicketing tables, MajorIncidents incidents) {
        var text = TicketJson.text();
        return new LinkedPlatforms.Store(
                tables.tickets(text),
                tables.exchanges(text),
                incidents,
                Optional.of(platform)
                        .filter(Platform.ENT::equals)
                        .map(any -> new Assistance.LevelZero(tables.questions(text), tables.knownAnswers())));
    }

    public Map<Platform, LinkedPlatforms.Store> stores() {
        return Collections.unmodifiableMap(stores);
    }

    /** What is in the files that come with tickets. */
    public AttachmentContents contents() {
        return contents;
    }
}
