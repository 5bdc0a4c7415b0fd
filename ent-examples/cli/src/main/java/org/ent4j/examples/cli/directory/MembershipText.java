package org.ent4j.examples.cli.directory;

import org.ent4j.directory.person.MembershipKey;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.nomenclature.Disciplines;
import org.ent4j.model.nomenclature.Fonctions;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** Memberships in words: {@code "classe 6A"}, {@code "enseigne FRANCAIS à la classe 6A"}. */
record MembershipText(PersonFile file, Lang lang) {

    String of(MembershipKey key) {
        var code = key.code();
        return switch (key.kind()) {
            case PROFIL -> Profil.valueOf(code).label().in(lang);
            case MEF -> "MEF " + code;
            case CLASS -> in("classe %s", "class %s", code);
            case GROUP -> in("groupe %s", "group %s", code);
            case CLASS_OF_STAFF -> in("a la classe %s", "has the class %s", code);
            case GROUP_OF_STAFF -> in("a le groupe %s", "has the group %s", code);
            case HEAD_TEACHER -> in("professeur principal de %s", "professeur principal of %s", code);
            case TEACHING_CLASS -> in("enseigne %s à la classe %s", "teaches %s to the class %s", subject(key), code);
            case TEACHING_GROUP -> in("enseigne %s au groupe %s", "teaches %s to the group %s", subject(key), code);
            case FONCTION -> in("fonction %s", "function %s", fonction(new Fonction(code)));
            case DISCIPLINE -> in("discipline %s", "discipline %s", discipline(new Discipline(code)));
        };
    }

    private String in(String fr, String en, Object... values) {
        return Label.of(fr, en).in(lang).formatted(values);
    }

    private String subject(MembershipKey key) {
        return key.subject().map(file::subject).orElse("?");
    }

    private static String fonction(Fonction code) {
        return code.value()
                + Fonctions.label(code).map(label -> " (" + label + ")").orElse("");
    }

    private static String discipline(Discipline code) {
        return code.value()
                + Disciplines.label(code).map(label -> " (" + label + ")").orElse("");
    }
}
