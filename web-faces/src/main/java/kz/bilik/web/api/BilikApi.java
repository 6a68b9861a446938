package kz.bilik.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The first version of the interface for programs; a change that breaks callers gets a new path. */
@ApplicationPath("/api/v1")
public class BilikApi extends Application {}
