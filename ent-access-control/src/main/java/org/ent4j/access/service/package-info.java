/** What is protected: services, their roles, and the permissions that a role gives. */
@NullMarked
package org.ent4j.access.service;

import org.jspecify.annotations.NullMarked;
