package org.ent4j.examples.cli.viescolaire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.sanction.Convocation;
import org.ent4j.viescolaire.sanction.Notification;
import org.ent4j.viescolaire.sanction.Sanction;
import org.ent4j.viescolaire.sanction.SanctionEvent.Pronounced;
import org.ent4j.viescolaire.sanction.SanctionTerms;
import org.ent4j.viescolaire.sanction.Sursis;

/** A sanction for programs. */
record SanctionJson(Desk desk) {

    Map<String, Object> of(Sanction sanction) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", sanction.id().value());
        json.put("pupil", new AppelJson(desk.people()::name).person(sanction.pupil()));
        json.put("minor", sanction.reproach().isMinor());
        json.put("motif", sanction.reproach().motif().value());
        json.put("facts", sanction.reproach().facts());
        json.put("state", sanction.state().name());
        sanction.notification().ifPresent(told -> json.put("notification", notification(told)));
        sanction.mesureConservatoire().ifPresent(days -> json.put("barred", days(days)));
        sanction.convocation().ifPresent(called -> json.put("conseil", convocation(called)));
        sanction.recordedKind().ifPresent(kind -> json.put("kind", kind.name()));
        sanction.pronounced().ifPresent(decision -> json.putAll(decision(decision)));
        sanction.excluded().ifPresent(days -> json.put("excluded", days(days)));
        sanction.inFileUntil(desk.vieScolaire().setup().sanctions().erasure())
                .ifPresent(last -> json.put("inFileUntil", last.toString()));
        return json;
    }

    private static Map<String, Object> notification(Notification told) {
        var json = new LinkedHashMap<String, Object>();
        json.put("on", told.on().toString());
        json.put(
                "told",
                Stream.of(Told.values())
                        .filter(what -> isTold(told, what))
                        .map(Enum::name)
                        .toList());
        json.put("answerUntil", told.answerUntil().toString());
        return json;
    }

    private static boolean isTold(Notification told, Told what) {
        return switch (what) {
            case FACTS -> told.isOfFacts();
            case SILENCE -> told.isOfSilence();
            case FILE -> told.isOfFile();
            case GUARDIAN -> told.isToGuardian();
        };
    }

    private static Map<String, Object> convocation(Convocation called) {
        var json = new LinkedHashMap<String, Object>();
        json.put("calledOn", called.calledOn().toString());
        json.put("sitting", called.sitting().toString());
        json.put("urgent", called.isUrgent());
        return json;
    }

    private static Map<String, Object> decision(Pronounced decision) {
        var json = new LinkedHashMap<String, Object>();
        json.put("pronouncedOn", decision.day().toString());
        json.put("authority", decision.authority().name());
        json.put("terms", terms(decision.terms()));
        return json;
    }

    static Map<String, Object> terms(SanctionTerms terms) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", terms.kind().name());
        json.put("days", terms.days());
        json.put("hours", terms.hours());
        json.put("serviceAnnexe", terms.isFromServiceAnnexe());
        json.put("outsideSchool", terms.isOutsideSchool());
        terms.sursis().flatMap(Sursis::until).ifPresent(last -> json.put("sursisUntil", last.toString()));
        terms.alternativeHours().ifPresent(hours -> json.put("alternativeHours", hours));
        return json;
    }

    private static Map<String, Object> days(DateRange days) {
        var json = new LinkedHashMap<String, Object>();
        json.put("first", days.first().toString());
        json.put("last", days.last().toString());
        return json;
    }
}
