package org.ent4j.examples.cli.viescolaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.sanction.Sanction;
import org.ent4j.viescolaire.sanction.SanctionState;
import org.ent4j.viescolaire.sanction.SanctionTerms;
import org.ent4j.viescolaire.sanction.Sursis;

/** The days and terms of a sanction as people read them: before the decision those of the defence, then its own. */
record SanctionWords(Desk desk) {

    String of(Sanction sanction) {
        var words = new ArrayList<String>();
        if (sanction.state() == SanctionState.DEFENCE) {
            words.addAll(defence(sanction));
        }
        sanction.terms().ifPresent(terms -> words.addAll(terms(terms)));
        sanction.excluded().ifPresent(days -> words.add(in("exclu ", "excluded ") + days(days)));
        if (sanction.isAlternativeExecuted()) {
            words.add(in("mesure alternative", "alternative"));
        }
        sanction.inFileUntil(desk.vieScolaire().setup().sanctions().erasure())
                .ifPresent(last -> words.add(in("au dossier jusqu'au ", "in the file until ") + last));
        return String.join(in(" ; ", "; "), words);
    }

    private List<String> defence(Sanction sanction) {
        var words = new ArrayList<String>();
        sanction.notification()
                .ifPresent(told -> words.add(in("défense jusqu'au ", "defence until ") + told.answerUntil()));
        sanction.mesureConservatoire()
                .ifPresent(days -> words.add(in("mesure conservatoire ", "barred ") + days(days)));
        sanction.convocation().ifPresent(called -> words.add(in("conseil le ", "conseil on ") + called.sitting()));
        return words;
    }

    String of(SanctionTerms terms) {
        return String.join(in(" ; ", "; "), terms(terms));
    }

    private List<String> terms(SanctionTerms terms) {
        var words = new ArrayList<String>();
        number(terms.days(), "%d j", "%d days").ifPresent(words::add);
        number(terms.hours(), "%d h", "%d h").ifPresent(words::add);
        terms.sursis()
                .flatMap(Sursis::until)
                .ifPresent(last -> words.add(in("sursis jusqu'au ", "sursis until ") + last));
        number(terms.alternativeHours().orElse(0), "ou responsabilisation, %d h", "or accountability, %d h")
                .ifPresent(words::add);
        return words;
    }

    private Optional<String> number(int value, String fr, String en) {
        return Optional.of(value)
                .filter(some -> some > 0)
                .map(some -> in(fr, en).formatted(some));
    }

    private static String days(DateRange days) {
        return days.first() + "–" + days.last();
    }

    private String in(String fr, String en) {
        return desk.output().in(fr, en);
    }
}
