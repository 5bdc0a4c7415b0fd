package org.ent4j.viescolaire.settings;

import java.util.List;
import java.util.Set;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.text.Label;

/** What a school sets, whole: one record for each kind. Whether it may stand is for {@link Settings} to say. */
public sealed interface Setting
        permits SchoolMotifs,
                Correspondences,
                ProfesseursPrincipaux,
                ConseilLists,
                SchoolPoles,
                ModulesAgricoles,
                BulletinModels,
                ServiceSettings,
                MasteryScales {

    SettingKind kind();

    /** What its entries are known by, each of which stands once. */
    default List<String> codes() {
        return List.of();
    }

    /** What people call an entry; the code itself when it has no words or is not there. */
    default Label label(String code) {
        return Label.of(code, code);
    }

    /** All that people write into it. */
    default List<SettingText> texts() {
        return List.of();
    }

    /** The subjects that it names. */
    default Set<CodeMatiere> subjects() {
        return Set.of();
    }
}
