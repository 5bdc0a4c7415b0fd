package org.ent4j.directory.feed.sts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.source.Sources;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/** Reads {@code sts_emp} once from its first element to its last, then puts together what stands apart in it. */
final class StsEmpReader {

    private final FeedSource file;
    private final StsAccount account = new StsAccount();
    private final StsHeader header = new StsHeader();
    private final StsServices services = new StsServices(account);
    private final Map<CodeMatiere, Subject> subjects = new LinkedHashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, StsIndividu> people = new LinkedHashMap<>();
    private final List<String> rejected = new ArrayList<>();

    private StsEmpReader(FeedSource file) {
        this.file = file;
    }

    static Imported<StsEmp> read(FeedSource file, FeedLimits limits) {
        try (var xml = XmlFeed.open(file, FeedFormat.STS_EMP, limits)) {
            var reader = new StsEmpReader(file);
            xml.children(section -> reader.section(xml, section));
            xml.finish();
            return reader.content();
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    private void section(XmlFeed xml, String section) {
        switch (section) {
            case "PARAMETRES" -> header.read(xml);
            case "NOMENCLATURES" -> xml.children(list -> nomenclature(xml, list));
            case "DONNEES" -> xml.children(list -> data(xml, list));
            default -> {}
        }
    }

    private void nomenclature(XmlFeed xml, String list) {
        switch (list) {
            case "CIVILITES" -> xml.children(each -> title(xml));
            case "MATIERES" -> xml.children(each -> subject(xml));
            default -> {}
        }
    }

    private void data(XmlFeed xml, String list) {
        switch (list) {
            case "INDIVIDUS" -> xml.children(each -> person(StsIndividu.read(xml)));
            case "STRUCTURE" -> services.read(xml);
            default -> {}
        }
    }

    private void title(XmlFeed xml) {
        var code = xml.attribute("CODE").orElse("");
        xml.children(element -> {
            if (element.equals("LIBELLE_LONG")) {
                titles.put(code, xml.text());
            }
        });
    }

    private void subject(XmlFeed xml) {
        var code = xml.attribute("CODE").orElse("");
        var where = xml.here().element(code);
        var texts = new HashMap<String, String>();
        xml.children(element -> texts.put(element, xml.text()));
        CodeMatiere.parse(code)
                .peek(parsed -> keep(where, parsed, texts))
                .peekLeft(why ->
                        account.reject("MATIERE", Issue.error(where, new FeedDefect.MalformedValue("CODE", why))));
    }

    private void keep(SourceLocation where, CodeMatiere code, Map<String, String> texts) {
        var subject = new Subject(code, texts.getOrDefault("CODE_GESTION", ""), texts.getOrDefault("LIBELLE_LONG", ""));
        if (subjects.putIfAbsent(code, subject) == null) {
            account.keep("MATIERE");
        } else {
            account.reject("MATIERE", Issue.error(where, new FeedDefect.DuplicateId(code.value())));
        }
    }

    private void person(StsIndividu individu) {
        var key = individu.key.orElse("");
        var defect = individu.defect()
                .or(() -> people.containsKey(key)
                        ? Optional.<Reason>of(new FeedDefect.DuplicateId(key))
                        : Optional.empty());
        defect.ifPresentOrElse(
                reason -> {
                    account.reject("INDIVIDU", Issue.error(individu.where, reason));
                    individu.key.ifPresent(rejected::add);
                },
                () -> {
                    account.keep("INDIVIDU");
                    people.put(key, individu);
                });
    }

    private Imported<StsEmp> content() {
        return Uai.parseLeniently(header.uai)
                .<Imported<StsEmp>>fold(
                        why -> refused(new FeedDefect.MalformedValue("UAJ", why)),
                        uai -> year() == 0
                                ? refused(new FeedDefect.RequiredMissing("ANNEE_SCOLAIRE"))
                                : content(uai, new SchoolYear(year())));
    }

    private int year() {
        return header.year.matches("(19|20)[0-9]{2}") ? Integer.parseInt(header.year) : 0;
    }

    private Imported<StsEmp> refused(Reason reason) {
        return Imported.refused(Issue.fatal(SourceLocation.of(file.name()), reason));
    }

    private Imported<StsEmp> content(Uai uai, SchoolYear year) {
        if (!uai.isGenuine()) {
            account.say(Issue.warning(SourceLocation.of(file.name()), FeedDefect.FictitiousUai.of(uai)));
        }
        var structure = structure(uai);
        var content = StsEmp.builder()
                .uai(uai)
                .year(year)
                .academy(structure.keys().first().academy())
                .structure(structure)
                .addAllStaff(staff(structure.id()))
                .addAllRejected(rejected)
                .addAllTallies(account.tallies())
                .build();
        return Imported.of(content, account.issues());
    }

    private Structure structure(Uai uai) {
        return Structure.builder()
                .id(new StructureId(uai.value()))
                .uai(uai)
                .addKeys(new SourceKey(Sources.STS, header.academy, uai.value()))
                .name(header.name())
                .type(header.category)
                .addAllClasses(services.classes.values())
                .addAllGroups(services.groups.values())
                .addAllSubjects(subjects.values())
                .build();
    }

    private List<StsEmp.Member> staff(StructureId structure) {
        return people.values().stream()
                .map(individu -> new StsEmp.Member(individu.where, person(individu, structure)))
                .toList();
    }

    private Person person(StsIndividu individu, StructureId structure) {
        var teachings = services.teachings.getOrDefault(individu.key.orElse(""), Set.of());
        return individu.person(header, titles, teachings, structure);
    }
}
