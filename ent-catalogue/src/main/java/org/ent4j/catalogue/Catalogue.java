package org.ent4j.catalogue;

import java.time.ZoneId;
import org.ent4j.catalogue.checklist.RentreeMarks;
import org.ent4j.catalogue.checklist.StepDeadlines;
import org.ent4j.catalogue.esidoc.EsidocMark;
import org.ent4j.catalogue.esidoc.EsidocPolicy;
import org.ent4j.catalogue.homepage.HomePage;
import org.ent4j.catalogue.homepage.HomePagePolicy;
import org.ent4j.catalogue.mailing.Mailing;
import org.ent4j.catalogue.mailing.MergeFields;
import org.ent4j.catalogue.marking.SchoolMarking;
import org.ent4j.catalogue.mediacentre.allocation.Allocators;
import org.ent4j.catalogue.mediacentre.policy.KeptAccess;
import org.ent4j.catalogue.pronote.PronoteConnection;
import org.ent4j.catalogue.pronote.identifiers.IdentifierBook;
import org.ent4j.catalogue.quota.QuotaTable;
import org.ent4j.catalogue.rubrique.Rubrique;
import org.ent4j.catalogue.rubrique.RubriquePolicy;
import org.ent4j.catalogue.service.LocalChoice;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceMenu;
import org.ent4j.catalogue.spi.Audience;
import org.ent4j.catalogue.spi.ExternalServices;
import org.ent4j.catalogue.spi.GarDesignations;
import org.ent4j.catalogue.spi.GarDesk;
import org.ent4j.catalogue.spi.GarPerimeter;
import org.ent4j.catalogue.spi.LetterModels;
import org.ent4j.catalogue.spi.LetterPrinter;
import org.ent4j.catalogue.spi.MessageCarrier;
import org.ent4j.catalogue.spi.PageViews;
import org.ent4j.catalogue.spi.Places;
import org.ent4j.catalogue.spi.Populations;
import org.ent4j.catalogue.spi.PortalPeople;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.catalogue.spi.QuotaUse;
import org.ent4j.catalogue.spi.RentreeFacts;
import org.ent4j.catalogue.spi.ResourceFacts;
import org.ent4j.catalogue.spi.ResourceLists;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.RubriqueHost;
import org.ent4j.catalogue.spi.SchoolStaff;
import org.ent4j.catalogue.spi.Shelves;
import org.ent4j.catalogue.spi.StepPeople;
import org.ent4j.catalogue.spi.TextCleaning;

/**
 * The features of the catalogue on one store. Each is taken by itself, with what it alone needs of the host; a host that
 * wants no home page gives nothing for one.
 *
 * <pre>{@code
 * var catalogue = Catalogue.of(JooqCatalogue.on(dataSource).migrate().shelves(CatalogueJson.texts()), rights, places);
 * var services = catalogue.services(populations);
 * }</pre>
 */
public final class Catalogue {

    private final Shelves shelves;
    private final Rights rights;
    private final Places places;

    private Catalogue(Shelves shelves, Rights rights, Places places) {
        this.shelves = shelves;
        this.rights = rights;
        this.places = places;
    }

    /** @param places where schools stand, {@link Places#flat} when nothing is inherited but from the project */
    public static Catalogue of(Shelves shelves, Rights rights, Places places) {
        return new Catalogue(shelves, rights, places);
    }

    public Services services(Populations populations) {
        return Services.of(Services.Ports.of(
                shelves.of(Service.FILING),
                shelves.of(ServiceMenu.FILING),
                shelves.of(LocalChoice.FILING),
                places,
                rights,
                populations));
    }

    public Markings markings() {
        return Markings.of(shelves.of(SchoolMarking.FILING), rights);
    }

    public Mediacentre mediacentre(
            SchoolStaff staff,
            ResourceLists lists,
            ResourceFacts facts,
            ExternalServices services,
            MediacentreSetup setup) {
        return Mediacentre.of(
                new MediacentrePorts(
                        shelves.of(Allocators.FILING),
                        shelves.of(KeptAccess.FILING),
                        rights,
                        staff,
                        lists,
                        facts,
                        services),
                setup);
    }

    public GarExports garExports(GarPerimeter perimeter, GarDesignations designations, GarDesk desk) {
        return GarExports.of(perimeter, designations, desk, shelves.traces(), rights);
    }

    public PronoteConnector pronote(PortalPeople people) {
        return PronoteConnector.of(
                people, shelves.of(PronoteConnection.FILING), shelves.of(IdentifierBook.FILING), rights);
    }

    public EsidocExports esidoc(PortalPeople people, EsidocPolicy policy) {
        return EsidocExports.of(people, shelves.of(EsidocMark.FILING), rights, policy);
    }

    public HomePages homePages(PublicContents contents, TextCleaning cleaning, HomePagePolicy policy, ZoneId zone) {
        return HomePages.of(shelves.of(HomePage.FILING), rights, contents, cleaning, policy, zone);
    }

    public Rubriques rubriques(RubriqueHost host, RubriquePolicy policy, ZoneId zone) {
        return Rubriques.of(shelves.of(Rubrique.FILING), rights, host, policy, zone);
    }

    public Checklist checklist(RentreeFacts facts, StepPeople people, StepDeadlines deadlines) {
        return Checklist.of(new Checklist.Ports(shelves.of(RentreeMarks.FILING), rights, facts, people, deadlines));
    }

    public Quotas quotas(QuotaUse use) {
        return Quotas.of(new Quotas.Ports(shelves.of(QuotaTable.FILING), rights, places, use));
    }

    /** @param use of quotas, by which recipients are counted too */
    public Mailings mailings(
            Audience audience,
            LetterModels models,
            LetterPrinter printer,
            MessageCarrier carrier,
            QuotaUse use,
            MergeFields fields) {
        return Mailings.of(
                new Mailings.Ports(shelves.of(Mailing.FILING), rights, audience, models, printer, carrier, quotas(use)),
                fields);
    }

    public Indicators indicators(PageViews views, Indicators.Settings settings) {
        return Indicators.of(views, rights, settings);
    }

    public TraceSearch traces() {
        return TraceSearch.of(shelves.traces(), rights);
    }
}
