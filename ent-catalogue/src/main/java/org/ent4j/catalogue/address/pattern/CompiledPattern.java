package org.ent4j.catalogue.address.pattern;

import java.util.Optional;

/** A pattern that can be asked. Immutable. */
public final class CompiledPattern {

    private static final CompiledPattern ELSEWHERE = new UrlPattern("https?://[^/?#]*nobody\\.invalid([/:?#].*)?")
            .compile()
            .get();

    private final UrlPattern pattern;
    private final Automaton automaton;

    CompiledPattern(UrlPattern pattern, Automaton automaton) {
        this.pattern = pattern;
        this.automaton = automaton;
    }

    public UrlPattern pattern() {
        return pattern;
    }

    /** Whether the whole URL matches; each of its characters is looked at once. */
    public boolean accepts(String url) {
        return automaton.accepts(url);
    }

    /** The shortest URL that both accept; nothing when there is none. */
    public Optional<String> common(CompiledPattern other) {
        return CommonUrl.of(automaton, other.automaton);
    }

    /** A URL of a host that anybody might have, if the pattern accepts one: it would be given tickets. */
    public Optional<String> elsewhere() {
        return common(ELSEWHERE);
    }
}
