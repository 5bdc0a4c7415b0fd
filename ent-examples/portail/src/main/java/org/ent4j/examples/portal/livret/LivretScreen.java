package org.ent4j.examples.portal.livret;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.examples.host.DirectoryLivretIdentities;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.viescolaire.feed.lsu.LsuWriter;
import org.ent4j.viescolaire.livret.Livret;
import org.ent4j.viescolaire.livret.LivretRequest;
import org.ent4j.viescolaire.lsu.LsuAnomaly;
import org.ent4j.viescolaire.periodicity.PlannedCouncil;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;

/** The file of some classes in a period: what is wrong with it before anything is written. */
final class LivretScreen {

    private static final int SHOWN = 50;

    private final PortalData data;

    @Inject
    LivretScreen(PortalData data) {
        this.data = data;
    }

    Answer show(Visit visit) {
        var councils = councils(visit);
        var title = visit.in("Livrets scolaires (LSU)", "Livrets scolaires (LSU)");
        var chosen = visit.query().all("classe");
        return chosen.isEmpty()
                ? Answer.page(title, "livret/livret", unlooked(visit, councils))
                : Answer.shown(
                        visit,
                        assemble(visit),
                        livret -> Answer.page(title, "livret/livret", looked(visit, councils, livret)));
    }

    private static List<PlannedCouncil> councils(Visit visit) {
        return List.copyOf(
                visit.school().vieScolaire().periodicity().periods().councils().values());
    }

    private static Map<String, String> periods(List<PlannedCouncil> councils) {
        var periods = new LinkedHashMap<String, String>();
        councils.stream()
                .map(PlannedCouncil::period)
                .sorted(Comparator.comparing(each -> each.days().first()))
                .forEach(each -> periods.putIfAbsent(each.id().value(), each.label()));
        return periods;
    }

    private static List<String> classes(List<PlannedCouncil> councils) {
        return councils.stream()
                .map(each -> each.key().classRef().code())
                .distinct()
                .sorted()
                .toList();
    }

    private Either<Refusal, Livret> assemble(Visit visit) {
        var period = new SchoolPeriodId(visit.query().textOr("periode", "?"));
        var classes = visit.query().all("classe").stream()
                .filter(code -> !code.isBlank())
                .map(code -> new ClassRef(visit.school().id(), code))
                .toArray(ClassRef[]::new);
        return visit.school()
                .vieScolaire()
                .livrets(new DirectoryLivretIdentities(data.directory()))
                .assemble(visit.actor(), LivretRequest.of(period, classes), visit.today());
    }

    private static LivretPage unlooked(Visit visit, List<PlannedCouncil> councils) {
        return new LivretPage(
                periods(councils),
                visit.query().textOr("periode", ""),
                classes(councils),
                List.of(),
                false,
                false,
                0,
                0,
                List.of(),
                List.of(),
                0,
                "");
    }

    private static LivretPage looked(Visit visit, List<PlannedCouncil> councils, Livret livret) {
        var blocking = lines(visit, livret, true);
        var toKnow = lines(visit, livret, false);
        return new LivretPage(
                periods(councils),
                visit.query().textOr("periode", ""),
                classes(councils),
                visit.query().all("classe"),
                true,
                livret.mayBeWritten(),
                livret.file().pupils().size(),
                livret.file().periodicReports().size(),
                blocking.stream().limit(SHOWN).toList(),
                toKnow.stream().limit(SHOWN).toList(),
                Math.max(0, blocking.size() - SHOWN) + Math.max(0, toKnow.size() - SHOWN),
                "/livrets/fichier?" + query(visit));
    }

    private static List<String> lines(Visit visit, Livret livret, boolean isBlocking) {
        return livret.anomalies().stream()
                .filter(each -> each.isBlocking() == isBlocking)
                .map((LsuAnomaly each) -> each.line(visit.words().lang()))
                .distinct()
                .toList();
    }

    private static String query(Visit visit) {
        var parts = new ArrayList<String>();
        parts.add("periode=" + encode(visit.query().textOr("periode", "")));
        visit.query().all("classe").forEach(code -> parts.add("classe=" + encode(code)));
        return parts.stream().collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the ministry's import would refuse is not written. */
    Answer write(Visit visit) {
        return Answer.shown(
                visit,
                assemble(visit),
                livret -> livret.mayBeWritten()
                        ? Answer.download(
                                "livret-%s.xml".formatted(visit.query().textOr("periode", "")),
                                "application/xml",
                                bytes(livret))
                        : Answer.unusable(
                                visit,
                                visit.in(
                                        "Des anomalies bloquantes empêchent d'écrire le fichier : corrigez-les d'abord.",
                                        "Blocking anomalies keep the file from being written: mend them first.")));
    }

    private static byte[] bytes(Livret livret) {
        var out = new ByteArrayOutputStream();
        try {
            LsuWriter.of(livret.version()).write(livret.file(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
