package org.ent4j.planted;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Breaks the rule: Jackson on the domain. */
public record UsesJackson(@JsonProperty("nom") String name) {}
