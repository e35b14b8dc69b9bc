package ca.qc.madi.validation.web;
