package org.ent4j.catalogue.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.catalogue.address.ServiceAddress;
import org.ent4j.catalogue.marking.DnmaService;
import org.ent4j.catalogue.marking.ServiceMarking;
import org.ent4j.catalogue.release.AttributeRelease;
import org.ent4j.catalogue.release.Connector;
import org.ent4j.catalogue.release.UsualConnectors;
import org.ent4j.catalogue.scope.Scope;

/**
 * The services to begin with. Source: Formation des administrateurs ENT, 2018: the « liste des services » of the portal, those
 * that its table of rights names besides, the channels between the DANE and the administrators, and the « liste des services
 * externes ». Regroupements that the deck does not name, the marking and the populations are ours.
 */
public final class UsualServices {

    public static final RegroupementId RESSOURCES = new RegroupementId("ressources-numeriques");
    public static final RegroupementId PEDAGOGIE = new RegroupementId("pedagogie");
    public static final RegroupementId VIE_SCOLAIRE = new RegroupementId("vie-scolaire");
    public static final RegroupementId COMMUNICATION = new RegroupementId("communication");
    public static final RegroupementId OUTILS = new RegroupementId("mes-outils");
    public static final RegroupementId PORTAIL = new RegroupementId("gestion-portail");
    public static final RegroupementId ADMINISTRATEURS = new RegroupementId("administrateurs-ent");

    private static final String EVERYBODY = "tous";
    private static final String STAFF = "personnels";
    private static final String SCHOOL = "personnels, élèves, parents";
    private static final String MANAGERS = "administrateurs ENT et direction";
    private static final String ADMINISTRATORS = "administrateurs ENT de l'académie et DANE";

    private UsualServices() {}

    /**
     * A service, and who is to see it: a proposal for the rules of access, in words, such as {@code personnels}.
     */
    public record Usual(Service service, String population) {}

    /** The regroupements, in their order. */
    public static ServiceMenu menu(Scope scope) {
        return new ServiceMenu(
                scope,
                List.of(
                        new Regroupement(RESSOURCES, "Ressources numériques", false, List.of()),
                        new Regroupement(PEDAGOGIE, "Pédagogie", false, List.of()),
                        new Regroupement(VIE_SCOLAIRE, "Vie scolaire", false, List.of()),
                        new Regroupement(COMMUNICATION, "Communication", false, List.of()),
                        new Regroupement(OUTILS, "Mes outils", false, List.of()),
                        new Regroupement(PORTAIL, "Gestion portail", false, List.of()),
                        new Regroupement(ADMINISTRATEURS, "Administrateurs de l'ENT", false, List.of())));
    }

    /** Of the portal itself. */
    public static List<Usual> ofPortal(Scope scope) {
        return Stream.of(
                        row("absences", "Absences", DnmaService.ABSENCES, VIE_SCOLAIRE, SCHOOL),
                        row("administration", "Administration", DnmaService.SERVICES_VIE_SCOLAIRE, PORTAIL, MANAGERS),
                        row("agenda-personnel", "Agenda personnel", DnmaService.GESTION_TEMPS, OUTILS, EVERYBODY),
                        row("aide-en-ligne", "Aide en ligne", DnmaService.ACCUEIL, OUTILS, EVERYBODY),
                        row("annuaire", "Annuaire", DnmaService.ACCUEIL, COMMUNICATION, STAFF),
                        row("cahier-de-textes", "Cahier de textes", DnmaService.CAHIER_TEXTES, PEDAGOGIE, SCHOOL),
                        row("carnet-de-liaison", "Carnet de liaison", DnmaService.CAHIER_LIAISON, VIE_SCOLAIRE, SCHOOL),
                        row(
                                "communication-ciblee",
                                "Communication ciblée",
                                DnmaService.ACTUALITES,
                                COMMUNICATION,
                                MANAGERS),
                        row("contributions", "Contributions", DnmaService.ACTUALITES, COMMUNICATION, STAFF),
                        row("evaluations", "Évaluations", DnmaService.NOTES, PEDAGOGIE, SCHOOL),
                        row("favoris", "Favoris", DnmaService.ACCUEIL, OUTILS, EVERYBODY),
                        row("formulaires", "Formulaires", DnmaService.PRODUCTION_COLLABORATIVE, OUTILS, STAFF),
                        row(
                                "gestion-emploi-du-temps",
                                "Gestion emploi du temps",
                                DnmaService.GESTION_TEMPS,
                                PEDAGOGIE,
                                MANAGERS),
                        row(
                                "gestion-page-accueil",
                                "Gestion page d'accueil",
                                DnmaService.ACTUALITES,
                                PORTAIL,
                                MANAGERS),
                        row("ma-page-accueil", "Ma page d'accueil", DnmaService.ACCUEIL, OUTILS, EVERYBODY),
                        row(
                                "mediacentre",
                                "Médiacentre",
                                DnmaService.RESSOURCE_DOCUMENTAIRE,
                                RESSOURCES,
                                "élèves et enseignants"),
                        row("messagerie", "Messagerie", DnmaService.COURRIER_ELECTRONIQUE, COMMUNICATION, EVERYBODY),
                        row("porte-documents", "Porte-documents", DnmaService.STOCKAGE_PARTAGE, OUTILS, EVERYBODY),
                        row(
                                "preferences-utilisateur",
                                "Préférences utilisateur",
                                DnmaService.ACCUEIL,
                                OUTILS,
                                EVERYBODY),
                        row(
                                "publipostage",
                                "Publipostage",
                                DnmaService.SERVICES_VIE_SCOLAIRE,
                                VIE_SCOLAIRE,
                                "direction et vie scolaire"),
                        row(
                                "punitions",
                                "Punitions",
                                DnmaService.SERVICES_VIE_SCOLAIRE,
                                VIE_SCOLAIRE,
                                "direction, vie scolaire, élèves, parents"),
                        row(
                                "tableau-de-bord",
                                "Tableau de bord",
                                DnmaService.SERVICES_VIE_SCOLAIRE,
                                VIE_SCOLAIRE,
                                "direction et CPE"),
                        row(
                                "vie-de-l-eleve",
                                "Vie de l'élève",
                                DnmaService.SERVICES_VIE_SCOLAIRE,
                                VIE_SCOLAIRE,
                                "direction et vie scolaire"))
                .map(row -> row.at(scope))
                .toList();
    }

    /** Between the DANE and the administrators: extranet of the académie. */
    public static List<Usual> channels(Scope scope) {
        return Stream.of(
                        row(
                                "dane-dossiers",
                                "Dossiers partagés",
                                DnmaService.STOCKAGE_PARTAGE,
                                ADMINISTRATEURS,
                                ADMINISTRATORS),
                        row("dane-blog", "Blog", DnmaService.ACTUALITES, ADMINISTRATEURS, ADMINISTRATORS),
                        row("dane-agenda", "Agenda", DnmaService.GESTION_TEMPS, ADMINISTRATEURS, ADMINISTRATORS),
                        row(
                                "dane-forum",
                                "Forum",
                                DnmaService.PRODUCTION_COLLABORATIVE,
                                ADMINISTRATEURS,
                                ADMINISTRATORS))
                .map(row -> row.at(scope))
                .toList();
    }

    private record Row(String code, String title, DnmaService marking, RegroupementId in, String population) {

        private Usual at(Scope scope) {
            var service = ServiceForm.builder()
                    .title(title)
                    .sso(SsoType.STANDARD)
                    .marking(ServiceMarking.of(marking))
                    .kind(ServiceKind.NATIF)
                    .url(new ServiceAddress("/" + code))
                    .regroupement(in)
                    .internal(true)
                    .openMode(OpenMode.SAME_WINDOW)
                    .build()
                    .draft(new ServiceKey(scope, code))
                    .withState(ServiceState.PUBLISHED);
            return new Usual(service, population);
        }
    }

    private static Row row(String code, String title, DnmaService marking, RegroupementId in, String population) {
        return new Row(code, title, marking, in, population);
    }

    /**
     * External services to begin with.
     *
     * @param code to be proposed
     * @param form all but the address, where that is the school's own
     */
    public record Template(String code, ServiceForm form) {}

    /** Services of third parties, to be completed with the address that the school was given. */
    public static List<Template> templates() {
        return List.of(
                template("cns", "CNS (Manuels numériques)", DnmaService.MANUEL_NUMERIQUE, "CNS"),
                template("educ-horus", "Educ'Horus", DnmaService.SERVICES_VIE_SCOLAIRE, "UID"),
                template("educ-arte", "Educ'ARTE", DnmaService.RESSOURCE_MULTIMEDIA, "UAI"),
                template(
                        "edulib",
                        "EduLib (Ressources numériques de l'éditeur Belin)",
                        DnmaService.MANUEL_NUMERIQUE,
                        "UID"),
                template("edumedia", "EduMedia", DnmaService.RESSOURCE_MULTIMEDIA, "EDUMEDIA"),
                esidoc(),
                template("euler", "Euler", DnmaService.RESSOURCE_ACCOMPAGNEMENT_ENTRAINEMENT, "UID"),
                template("europresse", "Europresse", DnmaService.RESSOURCE_DOCUMENTAIRE, "UAI"),
                edutheque());
    }

    private static Template template(String code, String title, DnmaService marking, String connector) {
        return new Template(code, external(title, marking, connector).build());
    }

    private static ServiceForm.Builder external(String title, DnmaService marking, String connector) {
        var release = UsualConnectors.all().find(connector).map(Connector::release);
        return ServiceForm.builder()
                .title(title)
                .kind(ServiceKind.TIERS)
                .sso(SsoType.STANDARD)
                .marking(ServiceMarking.of(marking, title))
                .regroupement(RESSOURCES)
                .release(release.orElse(AttributeRelease.NOTHING));
    }

    /** Source of its address: e-sidoc, {@code https://{uai}.esidoc.fr/}. */
    private static Template esidoc() {
        var form = external("E-Sidoc", DnmaService.DOCUMENTATION_CDI, "UID")
                .url(new ServiceAddress("https://{uai}.esidoc.fr/"));
        return new Template("e-sidoc", form.build());
    }

    /** The example of the deck, address and all. */
    private static Template edutheque() {
        var form = ServiceForm.builder()
                .title("Eduthèque")
                .sso(SsoType.NONE)
                .marking(ServiceMarking.of(DnmaService.RESSOURCE_DOCUMENTAIRE, "Eduthèque"))
                .kind(ServiceKind.LIEN)
                .url(new ServiceAddress("http://www.edutheque.fr/accueil.html"))
                .regroupement(RESSOURCES);
        return new Template("edutheque", form.build());
    }

    public static Optional<Template> template(String code) {
        return templates().stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
