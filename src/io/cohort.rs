//! Many records from one stream: a record a line (NDJSON), or one record over many lines.

use std::collections::VecDeque;
use std::io::{BufRead, Read};

use serde::de::IgnoredAny;

use super::error::ReadError;
use super::json::MAX_BYTES;
use super::map_file::parse_map_file;
use crate::model::Record;

/// One record of a stream, not read yet.
#[derive(Debug)]
pub struct CohortLine {
    /// Where it began, from 1.
    pub line_number: usize,
    text: Result<Vec<u8>, ReadError>,
}

impl CohortLine {
    /// Reads the record.
    ///
    /// # Errors
    /// As [`parse_map_file`], and where the stream itself failed.
    pub fn record(self) -> Result<Record, ReadError> {
        parse_map_file(&self.text?)
    }
}

/// Splits a stream into records, one after the other; a bad one does not end the stream.
/// Memory is that of one line.
pub fn read_cohort<R: BufRead>(input: R) -> Cohort<R> {
    Cohort { input, line_number: 0, pending: VecDeque::new(), is_first: true, ended: false }
}

/// See [`read_cohort`].
pub struct Cohort<R> {
    input: R,
    line_number: usize,
    /// Lines read ahead, with their numbers.
    pending: VecDeque<(usize, Vec<u8>)>,
    is_first: bool,
    ended: bool,
}

impl<R: BufRead> Iterator for Cohort<R> {
    type Item = CohortLine;

    fn next(&mut self) -> Option<CohortLine> {
        if self.ended {
            return None;
        }
        let read = self.next_text();
        match read {
            Ok(Some((line_number, text))) => Some(CohortLine { line_number, text: Ok(text) }),
            Ok(None) => None,
            Err(error) => {
                self.ended = true;
                Some(CohortLine { line_number: self.line_number, text: Err(error) })
            }
        }
    }
}

impl<R> Cohort<R> {
    /// What the lines come from.
    pub fn input(&self) -> &R {
        &self.input
    }
}

impl<R: BufRead> Cohort<R> {
    fn next_text(&mut self) -> Result<Option<(usize, Vec<u8>)>, ReadError> {
        let line = match self.pending.pop_front() {
            Some(line) => line,
            None => match self.next_line()? {
                Some(line) => line,
                None => return Ok(None),
            },
        };
        if !std::mem::take(&mut self.is_first) || is_complete(&line.1) {
            return Ok(Some(line));
        }
        let Some(second) = self.next_line()? else { return Ok(Some(line)) };
        if parse_map_file(&second.1).is_ok() {
            // A broken first line of a cohort, not the start of a record over many lines.
            self.pending.push_back(second);
            return Ok(Some(line));
        }
        let mut rest = second.1;
        self.input.by_ref().take(MAX_BYTES as u64 + 1).read_to_end(&mut rest)?;
        // Too much for a record; should it be a cohort, to the end of a line.
        if rest.len() > MAX_BYTES {
            self.input.by_ref().take(MAX_BYTES as u64 + 1).read_until(b'\n', &mut rest)?;
        }
        let whole = [line.1.as_slice(), &rest].concat();
        if !is_json(&whole) {
            self.take_back_lines(second.0, &rest);
        }
        if self.pending.is_empty() {
            return Ok(Some((line.0, whole)));
        }
        Ok(Some(line))
    }

    /// Where one of these lines is a record, they were lines of a cohort after all: they are
    /// then to be read one by one. Otherwise one record is broken, which is said once.
    fn take_back_lines(&mut self, first_number: usize, rest: &[u8]) {
        let lines = || rest.split_inclusive(|byte| *byte == b'\n').zip(first_number..);
        if lines().any(|(line, _)| parse_map_file(line).is_ok()) {
            self.line_number = first_number + lines().count() - 1;
            let lines = lines().filter(|(line, _)| !line.trim_ascii().is_empty());
            self.pending.extend(lines.map(|(line, number)| (number, line.to_vec())));
        }
    }

    /// The next line that is not blank.
    fn next_line(&mut self) -> Result<Option<(usize, Vec<u8>)>, ReadError> {
        loop {
            let mut line = Vec::new();
            self.line_number += 1;
            let read =
                self.input.by_ref().take(MAX_BYTES as u64 + 1).read_until(b'\n', &mut line)?;
            if read == 0 {
                return Ok(None);
            }
            if line.len() > MAX_BYTES && line.last() != Some(&b'\n') {
                // The rest of a line that is too long anyway.
                self.input.skip_until(b'\n')?;
            }
            if !line.trim_ascii().is_empty() {
                return Ok(Some((self.line_number, line)));
            }
        }
    }
}

fn is_json(text: &[u8]) -> bool {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    serde_json::from_slice::<IgnoredAny>(text).is_ok()
}

/// Whether a line does not simply stop in the middle of a JSON value.
fn is_complete(line: &[u8]) -> bool {
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    !matches!(serde_json::from_slice::<IgnoredAny>(line), Err(error) if error.is_eof())
}
