package org.ent4j.directory.person;

import java.util.Comparator;
import java.util.Optional;
import org.ent4j.model.id.CodeMatiere;

/**
 * What a membership is apart from whose, where and by whom it is told.
 *
 * @param code of the class, group, function, discipline or MEF, or the name of the profil
 * @param subject what is taught, of {@link MembershipKind#TEACHING_CLASS} and {@link MembershipKind#TEACHING_GROUP}
 */
public record MembershipKey(MembershipKind kind, String code, Optional<CodeMatiere> subject)
        implements Comparable<MembershipKey> {

    private static final Comparator<MembershipKey> ORDER = Comparator.comparing(MembershipKey::kind)
            .thenComparing(MembershipKey::code)
            .thenComparing(key -> key.subject().map(CodeMatiere::value).orElse(""));

    public MembershipKey {
        if (code.isBlank()) {
            throw new IllegalArgumentException(
                    "A %s without a code.\nMaybe a value of the feed is short.".formatted(kind));
        }
    }

    public static MembershipKey of(MembershipKind kind, String code) {
        return new MembershipKey(kind, code, Optional.empty());
    }

    static MembershipKey of(Teaching teaching) {
        var kind = teaching.audience() == Teaching.Audience.CLASS
                ? MembershipKind.TEACHING_CLASS
                : MembershipKind.TEACHING_GROUP;
        return new MembershipKey(kind, teaching.code(), Optional.of(teaching.subject()));
    }

    @Override
    public int compareTo(MembershipKey other) {
        return ORDER.compare(this, other);
    }
}
