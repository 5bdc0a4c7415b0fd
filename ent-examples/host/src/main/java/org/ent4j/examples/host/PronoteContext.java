package org.ent4j.examples.host;

import org.ent4j.catalogue.EsidocExports;
import org.ent4j.catalogue.PronoteConnector;
import org.ent4j.catalogue.esidoc.EsidocMark;
import org.ent4j.catalogue.esidoc.EsidocPolicy;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.PronoteJson;
import org.ent4j.catalogue.memory.InMemoryShelf;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.pronote.PronoteConnection;
import org.ent4j.catalogue.pronote.identifiers.IdentifierBook;
import org.ent4j.catalogue.spi.PortalPeople;
import org.ent4j.catalogue.spi.Rights;

/** Pronote and e-sidoc over the directory of this host; whoever has the data folder may do everything. */
public record PronoteContext(PortalPeople people, PronoteConnector pronote, EsidocExports esidoc) {

    /** On the data, whose tables are brought to the version of the library. */
    public static PronoteContext of(EntData data) {
        var people = PortalDirectory.of(data);
        var catalogue = JooqCatalogue.on(data.dataSource()).migrate();
        return new PronoteContext(
                people,
                PronoteConnector.of(
                        people,
                        catalogue.shelf(PronoteConnection.FILING, PronoteJson.connections()),
                        catalogue.shelf(IdentifierBook.FILING, PronoteJson.identifiers()),
                        Rights.open()),
                EsidocExports.of(
                        people,
                        catalogue.shelf(EsidocMark.FILING, PronoteJson.esidoc()),
                        Rights.open(),
                        EsidocPolicy.USUAL));
    }

    /** In memory alone. */
    public static PronoteContext of(PortalPeople people) {
        var traces = new InMemoryTraces();
        return new PronoteContext(
                people,
                PronoteConnector.of(
                        people,
                        new InMemoryShelf<>(PronoteConnection.FILING, traces),
                        new InMemoryShelf<>(IdentifierBook.FILING, traces),
                        Rights.open()),
                EsidocExports.of(
                        people, new InMemoryShelf<>(EsidocMark.FILING, traces), Rights.open(), EsidocPolicy.USUAL));
    }
}
