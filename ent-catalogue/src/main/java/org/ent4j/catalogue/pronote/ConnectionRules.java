package org.ent4j.catalogue.pronote;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** What is demanded of a connection to Pronote, and what is to be seen to before it fails: all of it, on this page. */
public final class ConnectionRules {

    private static final String DECK = "Formation des administrateurs ENT, 2018: « Récupérer l'adresse du serveur »";
    private static final String HOSTING = "Formation des administrateurs ENT, 2018: « Distinguer la solution selon "
            + "qu'elle est hébergée localement ou extérieurement »; the domain of the hosting is to be confirmed with "
            + "Index Éducation";
    private static final String FIRST = "Formation des administrateurs ENT, 2018: « complet la première fois »";
    private static final String OURS = "ours: what would fail is told before";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Settings are looked at. */
    record Settings(PronoteConnection connection) {

        private ServerAddress server() {
            return ServerAddress.of(connection.server().strip());
        }

        private Optional<StructureId> twice() {
            var seen = new HashSet<StructureId>();
            return connection.structures().stream()
                    .filter(each -> !seen.add(each))
                    .findFirst();
        }
    }

    /** Somebody looks whether it works, in the year that began on that day. */
    record InUse(PronoteConnection connection, LocalDate rentree) {

        private Optional<LocalDate> exported() {
            return connection.lastComplete().map(mark -> LocalDate.ofInstant(mark.at(), PARIS));
        }
    }

    /** An export of some is asked for. */
    record Exporting(PronoteConnection connection, Set<Population> populations) {}

    public static final Rule<Settings> AN_ADDRESS = refusing(
            "CAT-PRO-01",
            Label.of("Le serveur a une adresse", "The server has an address"),
            DECK,
            settings -> !settings.server().isWeb(),
            settings -> new ConnectionReason.NotAnAddress(settings.connection().server()));
    public static final Rule<Settings> HTTPS = refusing(
            "CAT-PRO-02",
            Label.of("L'adresse commence par https", "The address begins with https"),
            "RGS 2.0 and ours: sessions are not carried in clear, and no script is an address",
            settings -> settings.server().isWeb() && !settings.server().isHttps(),
            settings -> new ConnectionReason.NotHttps(settings.server().scheme()));
    public static final Rule<Settings> NO_CREDENTIALS = refusing(
            "CAT-PRO-03",
            Label.of("L'adresse ne contient pas de mot de passe", "The address has no password in it"),
            "ours: an address is shown to everybody",
            settings -> settings.server().hasCredentials(),
            settings -> new ConnectionReason.CredentialsInAddress());
    public static final Rule<Settings> A_PORT = refusing(
            "CAT-PRO-04",
            Label.of("Le port existe", "The port exists"),
            "RFC 793: ports have 16 bits",
            settings -> settings.server().isPortWrong(),
            settings -> new ConnectionReason.WrongPort(settings.server().port()));
    public static final Rule<Settings> THE_SERVER_ITSELF = refusing(
            "CAT-PRO-05",
            Label.of("L'adresse est celle du serveur, pas d'une page", "The address is the server's, not a page's"),
            OURS,
            settings -> settings.server().isPage(),
            settings -> new ConnectionReason.NotTheServer(settings.connection().server()));
    public static final Rule<Settings> OF_ITS_HOSTING = refusing(
            "CAT-PRO-06",
            Label.of("L'adresse va avec l'hébergement", "The address goes with the hosting"),
            HOSTING,
            settings -> settings.server().host().isPresent()
                    && settings.server().isHosted() == (settings.connection().hosting() == Hosting.LOCAL),
            settings -> new ConnectionReason.OtherHosting(
                    settings.server().host().orElse(""),
                    settings.connection().hosting().label()));
    public static final Rule<Settings> REACHABLE = refusing(
            "CAT-PRO-07",
            Label.of("Le serveur s'atteint de l'extérieur", "The server is reached from outside"),
            OURS,
            settings -> settings.server().isPrivate(),
            settings ->
                    new ConnectionReason.NotReachable(settings.server().host().orElse("")));
    public static final Rule<Settings> A_PARTNER = refusing(
            "CAT-PRO-08",
            Label.of("Le nom de partenaire est dit", "The name of the partner is said"),
            "RapprochementSSO.xsd: « ID du partenaire ayant généré ce fichier (fourni par Index-Education) »",
            settings -> settings.connection().partner().isBlank(),
            settings -> new ConnectionReason.NoPartner());
    public static final Rule<Settings> STRUCTURES_ONCE = refusing(
            "CAT-PRO-09",
            Label.of("Une structure est regroupée une fois", "A structure is regrouped once"),
            "Pronote-WS (GIP-RECIA): cités scolaires",
            settings -> settings.twice().isPresent(),
            settings -> new ConnectionReason.RegroupedTwice(
                    settings.twice().map(StructureId::value).orElse("")));
    public static final Rule<Exporting> COMPLETE_FIRST = refusing(
            "CAT-PRO-10",
            Label.of("Le premier export est complet", "The first export is complete"),
            FIRST,
            exporting ->
                    exporting.connection().lastComplete().isEmpty() && !ExportMark.isComplete(exporting.populations()),
            exporting -> new ConnectionReason.FirstIsComplete(words(others(exporting.populations()))));
    public static final Rule<InUse> EXPORTED = refusing(
            "CAT-PRO-11",
            Label.of("Les identifiants ont été exportés", "Identifiers were exported"),
            FIRST,
            use -> use.connection().lastExport().isEmpty(),
            use -> new ConnectionReason.NeverExported());
    public static final Rule<InUse> EXPORTED_WHOLLY = refusing(
            "CAT-PRO-12",
            Label.of("Tous ont été exportés une fois", "Everybody was exported once"),
            FIRST,
            use -> use.connection().lastExport().isPresent()
                    && use.connection().lastComplete().isEmpty(),
            use -> new ConnectionReason.OnlyPartly(words(use.connection().lastExport().stream()
                    .flatMap(mark -> mark.populations().stream())
                    .toList())));
    public static final Rule<InUse> EXPORTED_THIS_YEAR = refusing(
            "CAT-PRO-13",
            Label.of("Les identifiants sont exportés depuis la rentrée", "Identifiers were exported since the rentrée"),
            OURS,
            use -> use.exported().filter(day -> day.isBefore(use.rentree())).isPresent(),
            use -> new ConnectionReason.OlderThanRentree(use.exported().orElse(use.rentree()), use.rentree()));

    private static final List<Rule<Settings>> OF_SETTINGS = List.of(
            AN_ADDRESS,
            HTTPS,
            NO_CREDENTIALS,
            A_PORT,
            THE_SERVER_ITSELF,
            OF_ITS_HOSTING,
            REACHABLE,
            A_PARTNER,
            STRUCTURES_ONCE);
    private static final List<Rule<InUse>> OF_USE = List.of(EXPORTED, EXPORTED_WHOLLY, EXPORTED_THIS_YEAR);

    private ConnectionRules() {}

    /** The connection, or all that stands against its settings. */
    public static Either<Refusal, PronoteConnection> check(PronoteConnection connection) {
        return Refusal.check(OF_SETTINGS, new Settings(connection)).map(Settings::connection);
    }

    /** Whether these may be exported now. */
    public static Either<Refusal, PronoteConnection> checkExport(
            PronoteConnection connection, Set<Population> populations) {
        return Refusal.check(List.of(COMPLETE_FIRST), new Exporting(connection, populations))
                .map(Exporting::connection);
    }

    /**
     * What is to be seen to, before somebody cannot sign in.
     *
     * @param rentree the first day of the school year
     */
    public static List<Reason> lookAt(PronoteConnection connection, LocalDate rentree) {
        var use = new InUse(connection, rentree);
        return OF_USE.stream()
                .flatMap(rule -> rule.refuse(use).stream())
                .<Reason>map(Rule.Refused::reason)
                .toList();
    }

    private static Set<Population> others(Set<Population> populations) {
        var others = EnumSet.allOf(Population.class);
        others.removeAll(populations);
        return others;
    }

    private static Label words(Collection<Population> populations) {
        return Label.of(words(populations, Lang.FR), words(populations, Lang.EN));
    }

    private static String words(Collection<Population> populations, Lang lang) {
        return populations.stream().map(each -> each.label().in(lang)).collect(Collectors.joining(", "));
    }
}
