package org.ent4j.catalogue.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.catalogue.checklist.RentreeMarks;
import org.ent4j.catalogue.esidoc.EsidocMark;
import org.ent4j.catalogue.homepage.HomePage;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.mailing.Mailing;
import org.ent4j.catalogue.marking.SchoolMarking;
import org.ent4j.catalogue.mediacentre.allocation.Allocators;
import org.ent4j.catalogue.mediacentre.policy.KeptAccess;
import org.ent4j.catalogue.pronote.PronoteConnection;
import org.ent4j.catalogue.pronote.identifiers.IdentifierBook;
import org.ent4j.catalogue.quota.QuotaTable;
import org.ent4j.catalogue.rubrique.Rubrique;
import org.ent4j.catalogue.service.LocalChoice;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceMenu;
import org.ent4j.catalogue.spi.EntryText;
import org.ent4j.catalogue.spi.EntryTexts;

/** All kinds of the catalogue as JSON, each as its own class here says. */
public final class CatalogueJson implements EntryTexts {

    private final Map<String, EntryText<?>> texts = List.of(
                    written(Service.FILING, ServiceJson.text()),
                    written(ServiceMenu.FILING, ServiceJson.menus()),
                    written(LocalChoice.FILING, ServiceJson.choices()),
                    written(SchoolMarking.FILING, ServiceJson.markings()),
                    written(Allocators.FILING, MediacentreJson.allocators()),
                    written(KeptAccess.FILING, MediacentreJson.kept()),
                    written(PronoteConnection.FILING, PronoteJson.connections()),
                    written(IdentifierBook.FILING, PronoteJson.identifiers()),
                    written(EsidocMark.FILING, PronoteJson.esidoc()),
                    written(HomePage.FILING, HomePageJson.text()),
                    written(Rubrique.FILING, RubriqueJson.text()),
                    written(RentreeMarks.FILING, ChecklistJson.text()),
                    written(QuotaTable.FILING, QuotaJson.text()),
                    written(Mailing.FILING, MailingJson.text()))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Written::kind, Written::text));

    private CatalogueJson() {}

    public static CatalogueJson texts() {
        return new CatalogueJson();
    }

    private record Written(String kind, EntryText<?> text) {}

    private static <T> Written written(Filing<T> filing, EntryText<T> text) {
        return new Written(filing.kind(), text);
    }

    @Override
    @SuppressWarnings("unchecked") // a kind has one type of value
    public <T> EntryText<T> of(Filing<T> filing) {
        return (EntryText<T>) Optional.ofNullable(texts.get(filing.kind())).orElseThrow(() -> unknown(filing));
    }

    private static IllegalArgumentException unknown(Filing<?> filing) {
        return new IllegalArgumentException(
                "Nobody knows how a '%s' is written.\nMaybe it is a kind of the host's own: give its text with its filing."
                        .formatted(filing.kind()));
    }
}
